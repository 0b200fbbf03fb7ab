//! A byte order mark.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static BOM: Rule = Rule {
    id: "bom",
    severity: Severity::Error,
    summary: "a byte order mark at the start of the file",
    explanation: "Some editors put an invisible mark (U+FEFF) at the start of a file that they save as \
        \"UTF-8 with BOM\". To Fluent it is a part of the first line, whose entry is lost. Save the \
        file as UTF-8 without a byte order mark.",
    fatal: true,
    fix: Some(Safety::Safe),
    example: Example::new("fr", "a = One\n", "\u{FEFF}a = Un\n", "a = Un\n"),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let text = context.document.text();
    let length = text.len() - text.trim_start_matches('\u{FEFF}').len();
    if length > 0 {
        let message = "The file begins with a byte order mark, which hides its first entry.";
        out.add(
            0..'\u{FEFF}'.len_utf8(),
            message,
            "Save it as UTF-8 without a byte order mark.",
        )
        .safe_edit(0..length, "");
    }
}
