//! The line end at the end of the file.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static FINAL_NEWLINE: Rule = Rule {
    id: "final-newline",
    severity: Severity::Warning,
    summary: "no line end at the end of the file",
    explanation: "A text file ends with a line end: without one, the next entry that a tool adds \
        is on the last line. `check --fix` adds it.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new("fr", "a = One\n", "a = Un", "a = Un\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let text = texts.document.text();
    let end = text.len();
    if !text.is_empty() && !text.ends_with('\n') {
        let message = "The last line has no line end.";
        let diagnostic = out.add(end..end, message, "End the file with a line end.");
        // The diagnostic is about the file, not about its last entry.
        diagnostic.id = None;
        // The fix of `line-endings` turns a final carriage return into a line feed.
        if !text.ends_with('\r') {
            diagnostic.safe_edit(end..end, "\n");
        }
    }
}
