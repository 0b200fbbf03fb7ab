//! Invisible characters.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static INVISIBLE_CHARACTER: Rule = Rule {
    id: "invisible-character",
    severity: Severity::Warning,
    summary: "an invisible character: zero-width space, soft hyphen and similar ones",
    explanation: "Invisible characters are usually left over from pasting. They \
        break searching and copying. Remove them. The joiners that Persian, Indic scripts and \
        emoji need are not reported.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = One two\n",
        "a = Un\u{200B} deux\n",
        "a = Un deux\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    if !texts.document.text().contains(is_candidate) {
        return;
    }
    for (_, text) in texts.all() {
        let written = texts.document.slice(text.value.span.clone());
        if written.contains(is_candidate) {
            in_text(texts, text.value.span.start, written, out);
        }
    }
}

fn in_text(texts: &CheckedTexts<'_>, from: usize, written: &str, out: &mut Diagnostics<'_>) {
    // Marks of direction matter only where both directions meet.
    let is_latin = !texts.language.is_right_to_left()
        && !written.contains(|c: char| {
            matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}') && c != '\u{61C}'
        });
    let mut before = ' ';
    let mut characters = written.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        let is_idle_mark = is_direction_mark(c) && is_latin;
        if is_idle_mark || is_invisible(c) && !is_needed(texts, before, c, next) {
            let (name, code) = (name(c), u32::from(c));
            let message = format!("Invisible character: {name} (U+{code:04X}).");
            let span = from + at..from + at + c.len_utf8();
            out.add(span.clone(), message, "Remove it.")
                .unsafe_edit(span, "");
        }
        before = c;
    }
}

fn is_candidate(c: char) -> bool {
    is_invisible(c) || is_direction_mark(c)
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// Characters without a width that are not controls of direction.
pub(super) fn is_invisible(c: char) -> bool {
    if c < '\u{AD}' {
        return false;
    }
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Whether the writing system needs it: joiners between letters that join, and spaces without a
/// width where words have none between them.
fn is_needed(texts: &CheckedTexts<'_>, before: char, c: char, next: char) -> bool {
    let beyond_latin = |c: char| u32::from(c) >= 0x590 && (c.is_alphanumeric() || is_mark(c));
    match c {
        '\u{200C}' | '\u{200D}' => {
            beyond_latin(before)
                || beyond_latin(next)
                || is_emoji(before)
                || is_emoji(next)
                || texts.language.is_right_to_left()
        }
        '\u{200B}' => matches!(
            texts.language.code(),
            "th" | "lo" | "km" | "my" | "bo" | "dz"
        ),
        _ => false,
    }
}

/// Combining marks of the scripts that use joiners, which are not letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{27BF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

fn name(c: char) -> &'static str {
    match c {
        '\u{AD}' => "a soft hyphen",
        '\u{61C}' | '\u{200E}' | '\u{200F}' => "a mark of the writing direction",
        '\u{200B}' => "a zero-width space",
        '\u{200C}' => "a zero-width non-joiner",
        '\u{200D}' => "a zero-width joiner",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        '\u{2060}' => "a word joiner",
        '\u{FEFF}' => "a zero-width no-break space",
        _ => "a character without a width",
    }
}
