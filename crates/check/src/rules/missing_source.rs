//! Folders without the source language.

use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING_SOURCE: Rule = Rule {
    id: "missing-source",
    severity: Severity::Error,
    summary: "a folder without the source language",
    explanation: "The other languages are translated from the source, `en.ftl`, which must have every text: where a \
        translation lacks one, the English is shown. Add the file.",
    fatal: true,
    fix: None,
    example: Example::new("", "", "fr.ftl\n", "en.ftl\nfr.ftl\n"),
    check: Check::Loading,
};
