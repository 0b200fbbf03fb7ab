//! Control characters.

use crate::diagnostics::Diagnostics;
use crate::edit::Safety;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;
use crate::texts::Texts;

pub(crate) static CONTROL_CHARACTER: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    summary: "control characters: C0, C1 and tabs within a text",
    explanation: "Control characters cannot be seen in an editor, but reach the people and programs that \
        read the text. Remove them; instead of a tab write a space.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new("fr", "a = One two\n", "a = Un\tdeux\n", "a = Un deux\n"),
    check: Check::Texts(check),
};

fn check(texts: &Texts<'_>, out: &mut Diagnostics<'_>) {
    for (at, c) in texts.document.text().char_indices() {
        if !c.is_control() || matches!(c, '\n' | '\r') || c == '\t' && !is_in_text(texts, at) {
            continue;
        }
        let before = texts
            .double_encodings
            .partition_point(|found| found.span.start <= at);
        let last = before
            .checked_sub(1)
            .and_then(|last| texts.double_encodings.get(last));
        if last.is_some_and(|found| found.span.contains(&at)) {
            continue;
        }
        let span = at..at + c.len_utf8();
        if c == '\t' {
            out.add(span.clone(), "A tab in the text.", "Write a space instead.")
                .unsafe_edit(span, " ");
        } else {
            let message = format!("A control character (U+{:04X}).", u32::from(c));
            out.add(span.clone(), message, "Remove it.")
                .unsafe_edit(span, "");
        }
    }
}

/// Whether a tab reaches the text: one in a comment, or before a value that is not Fluent, does
/// not.
fn is_in_text(texts: &Texts<'_>, at: usize) -> bool {
    let entries = texts.document.entries();
    let after = entries.partition_point(|entry| entry.span.start <= at);
    let entry = after.checked_sub(1).and_then(|last| entries.get(last));
    entry.is_some_and(|entry| entry.patterns().any(|(_, value)| value.span.contains(&at)))
}
