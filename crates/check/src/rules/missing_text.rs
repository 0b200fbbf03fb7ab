//! Texts that a program asks for and its source language does not have.

use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;

pub(crate) static MISSING_TEXT: Rule = Rule {
    id: "missing-text",
    severity: Severity::Error,
    summary: "a text that the program asks for and the source language does not have",
    explanation: "The source language is complete by definition: what it lacks, people see as a bare id in every \
        language. Add the entry to its file.",
    fatal: true,
    fix: None,
    example: Example::new("en", "", "a = One\n", "a = One\nb = Two\n"),
    check: Check::Loading,
};
