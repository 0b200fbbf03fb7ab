//! Bytes that are not UTF-8.

use std::ops::Range;

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static ENCODING: Rule = Rule {
    id: "encoding",
    severity: Severity::Error,
    summary: "bytes that are not UTF-8",
    explanation: "A `.ftl` file is UTF-8. Other bytes, often from an editor that saves as Latin-1 or \
        Windows-1252, cannot be read at all. Save the file as UTF-8, and type the damaged words again.",
    fatal: true,
    fix: None,
    example: Example::from_bytes("fr", b"a = D\xE9j\xE0 vu\n", "a = Déjà vu\n"),
    check: Check::Entries(check),
};

/// The most bytes of a run that are shown.
const MOST_SHOWN: usize = 8;

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
    for (span, invalid) in undecodable_runs(bytes) {
        let shown = invalid.iter().take(MOST_SHOWN);
        let shown = shown.map(|byte| format!("0x{byte:02X}"));
        let shown = shown.collect::<Vec<_>>().join(" ");
        let rest = if invalid.len() > MOST_SHOWN {
            " …"
        } else {
            ""
        };
        let message = format!("Bytes that are not UTF-8: {shown}{rest}.");
        let help = match span.len() / char::REPLACEMENT_CHARACTER.len_utf8() {
            1 => "Save the file as UTF-8, and type this character again.",
            _ => "Save the file as UTF-8, and type these characters again.",
        };
        out.add(span, message, help);
    }
}

/// The runs of bytes that are not UTF-8. Each sequence of them is one U+FFFD in the text, which
/// has the same columns.
pub(crate) fn undecodable_runs(bytes: &[u8]) -> Vec<(Range<usize>, &[u8])> {
    let mut runs: Vec<(Range<usize>, &[u8])> = Vec::new();
    let mut from = 0;
    let (mut decoded, mut read) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        let valid = chunk.valid().len();
        (decoded, read) = (decoded + valid, read + valid);
        if chunk.invalid().is_empty() {
            continue;
        }
        let start = decoded;
        decoded += char::REPLACEMENT_CHARACTER.len_utf8();
        let begun = read;
        read += chunk.invalid().len();
        match runs.last_mut() {
            Some((span, run)) if span.end == start => {
                span.end = decoded;
                *run = bytes.get(from..read).unwrap_or_default();
            }
            _ => {
                from = begun;
                runs.push((start..decoded, chunk.invalid()));
            }
        }
    }
    runs
}

/// The encoding of a file whose byte order mark is not UTF-8; nothing in it can be read.
pub(crate) fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        _ => None,
    }
}
