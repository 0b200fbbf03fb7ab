//! Texts that a program needs and its source language lacks.

use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING_TEXT: Rule = Rule {
    id: "missing-text",
    severity: Severity::Error,
    summary: "a text that the program needs and the source language lacks",
    explanation: "Where the source language lacks a text, people see a bare id in every \
        language. Add the entry to its file.",
    fatal: true,
    fix: None,
    example: Example::new("en", "", "a = One\n", "a = One\nb = Two\n"),
    check: Check::Loading,
};
