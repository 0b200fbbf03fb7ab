//! Control characters.

use std::ops::Range;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static CONTROL_CHARACTER: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    summary: "a control character (C0 or C1), or a tab in a text",
    explanation: "Control characters cannot be seen in an editor, but reach the people and programs that \
        read the text. Remove them; write a space instead of a tab.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new("fr", "a = One two\n", "a = Un\tdeux\n", "a = Un deux\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    // A run of one character is one diagnostic.
    let mut run: Option<(Range<usize>, char)> = None;
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
        match &mut run {
            Some((span, same)) if span.end == at && *same == c => span.end += c.len_utf8(),
            _ => report(run.replace((at..at + c.len_utf8(), c)), out),
        }
    }
    report(run, out);
}

fn report(run: Option<(Range<usize>, char)>, out: &mut Diagnostics<'_>) {
    let Some((span, c)) = run else { return };
    let (count, code) = (span.len() / c.len_utf8(), u32::from(c));
    let (message, help, replacement) = match (c, count) {
        ('\t', 1) => ("Tab in the text.".to_owned(), "Write a space instead.", " "),
        ('\t', _) => (
            format!("{count} tabs in the text."),
            "Write a space instead.",
            " ",
        ),
        (_, 1) => (
            format!("Control character (U+{code:04X})."),
            "Remove it.",
            "",
        ),
        _ => (
            format!("{count} control characters (U+{code:04X})."),
            "Remove them.",
            "",
        ),
    };
    out.add(span.clone(), message, help)
        .unsafe_edit(span, replacement);
}

/// Whether a tab is in a value; one in a comment, or in a broken entry, is not.
fn is_in_text(texts: &CheckedTexts<'_>, at: usize) -> bool {
    let entries = texts.document.entries();
    let after = entries.partition_point(|entry| entry.span.start <= at);
    let entry = after.checked_sub(1).and_then(|last| entries.get(last));
    entry.is_some_and(|entry| entry.patterns().any(|(_, value)| value.span.contains(&at)))
}
