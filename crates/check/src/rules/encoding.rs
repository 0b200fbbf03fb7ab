//! Bytes that are not UTF-8.

use std::ops::Range;

use crate::context::Context;
use crate::diagnostics::Diagnostics;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;

pub(crate) static ENCODING: Rule = Rule {
    id: "encoding",
    severity: Severity::Error,
    summary: "bytes that are not UTF-8",
    explanation: "A `.ftl` file is UTF-8. Other bytes, often from an editor that saves as Latin-1 or \
        Windows-1252, cannot be read at all. Save the file as UTF-8, and type the damaged words again.",
    fatal: true,
    fix: None,
    example: Example::of_bytes("fr", b"a = D\xE9j\xE0 vu\n", "a = Déjà vu\n"),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    if context.file.is_utf8() {
        return;
    }
    let bytes = context.file.bytes();
    if let Some(name) = other_encoding(bytes) {
        let first = context.document.text().chars().next();
        out.add(
            0..first.map_or(0, char::len_utf8),
            format!("The file is {name}, not UTF-8."),
            "Save it as UTF-8 without a byte order mark.",
        );
        return;
    }
    for (span, invalid) in undecodable(bytes) {
        let shown = invalid.iter().map(|byte| format!("0x{byte:02X}"));
        let shown = shown.collect::<Vec<_>>().join(" ");
        let message = format!("Bytes that are not UTF-8: {shown}.");
        let help = "Save the file as UTF-8, and type this character again.";
        out.add(span, message, help);
    }
}

/// The sequences of bytes that are not UTF-8. Each is one U+FFFD in the text, which has the same
/// columns.
pub(crate) fn undecodable(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, &[u8])> {
    let mut decoded = 0;
    bytes.utf8_chunks().filter_map(move |chunk| {
        let start = decoded + chunk.valid().len();
        decoded = start;
        if chunk.invalid().is_empty() {
            return None;
        }
        decoded += char::REPLACEMENT_CHARACTER.len_utf8();
        Some((start..decoded, chunk.invalid()))
    })
}

/// The encoding that a byte order mark tells of: in such a file nothing can be read.
pub(crate) fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        _ => None,
    }
}
