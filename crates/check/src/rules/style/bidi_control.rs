//! Bidirectional control characters.

use std::ops::Range;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static BIDI_CONTROL: Rule = Rule {
    id: "bidi-control",
    severity: Severity::Error,
    summary: "an override of the writing direction, or an unclosed isolate",
    explanation: "Direction controls are invisible and change the order in which a text is shown; overrides can \
        make it read as another one. The program isolates the values of variables itself, so a translation needs none. \
        Remove them.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new("fr", "a = One\n", "a = Un\u{202E}\n", "a = Un\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let text = texts.document.text();
    if !text.contains(is_bidi_control) {
        return;
    }
    // An override in a comment misleads the reader of the file.
    for (at, c) in text.match_indices(OVERRIDES) {
        let code = c.chars().next().map_or(0, u32::from);
        let message = format!("Override of the writing direction (U+{code:04X}).");
        report(at..at + c.len(), message, out);
    }
    for (_, text) in texts.all() {
        let written = texts.document.slice(text.value.span.clone());
        if written.contains(is_bidi_control) {
            unpaired(text.value.span.start, written, out);
        }
    }
}

const OVERRIDES: [char; 2] = ['\u{202D}', '\u{202E}'];

/// Controls without their other half.
fn unpaired(from: usize, written: &str, out: &mut Diagnostics<'_>) {
    let mut open: Vec<(usize, char)> = Vec::new();
    // The end of an override is not reported separately.
    let has_override = written.contains(OVERRIDES);
    let span = |at: usize, c: char| from + at..from + at + c.len_utf8();
    for (at, c) in written.char_indices() {
        match c {
            '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{202C}' | '\u{2069}' => {
                let closes =
                    |begun: char| (c == '\u{2069}') == matches!(begun, '\u{2066}'..='\u{2068}');
                if open.last().is_some_and(|&(_, begun)| closes(begun)) {
                    open.pop();
                } else if !has_override || c == '\u{2069}' {
                    let message = format!(
                        "Unmatched end of an isolate or embedding (U+{:04X}).",
                        u32::from(c)
                    );
                    report(span(at, c), message, out);
                }
            }
            _ => {}
        }
    }
    for (at, c) in open {
        let message = format!("Unclosed isolate or embedding (U+{:04X}).", u32::from(c));
        report(span(at, c), message, out);
    }
}

fn report(span: Range<usize>, message: String, out: &mut Diagnostics<'_>) {
    out.add(span.clone(), message, "Remove it.")
        .unsafe_edit(span, "");
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
