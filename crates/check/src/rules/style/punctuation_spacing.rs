//! Spaces before punctuation.

use std::ops::Range;

use crate::analysis::opaque::{MASK, PLACEABLE};
use crate::analysis::shape::Unit;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static PUNCTUATION_SPACING: Rule = Rule {
    id: "punctuation-spacing",
    severity: Severity::Warning,
    summary: "a space before a punctuation mark, or a missing one after a comma or in French",
    explanation: "There is no space before `.` `,` `;` `:` `!` `?`, and one after `,`. French has a \
        no-break space before `;` `:` `!` `?` and inside « », so that the mark never begins a \
        line; the narrow one (U+202F) is best. Chinese and Japanese have no space next to \
        full-width marks.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new("fr", "a = Ready?\n", "a = Prêt ?\n", "a = Prêt\u{202F}?\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let language = texts.language.code();
    let tag = texts.language.tag().unwrap_or_default();
    for text in texts.prose() {
        let english = |written: &str| text.is_in_source(written);
        for unit in &text.shape.units {
            let prose = unit.prose();
            match language {
                "fr" if tag != "fr-CA" => french(unit, prose, &english, out),
                _ => {}
            }
            spaced(unit, prose, language, &english, out);
            // In Greek ό,τι is a word.
            if language != "el" {
                crowded(unit, prose, &english, out);
            }
        }
    }
}

fn french(unit: &Unit<'_>, prose: &str, english: &dyn Fn(&str) -> bool, out: &mut Diagnostics<'_>) {
    let mut before = '\n';
    let mut two_before = '\n';
    for (at, c) in prose.char_indices() {
        if !matches!(c, ';' | '!' | '?' | ':' | '«' | '»') {
            (two_before, before) = (before, c);
            continue;
        }
        let next = prose
            .get(at + c.len_utf8()..)
            .and_then(|rest| rest.chars().next())
            .unwrap_or(' ');
        let ends_word =
            next.is_whitespace() || matches!(next, '»' | ')' | '”' | '"' | '!' | '?' | '…' | '.');
        let is_mark = matches!(c, ';' | '!' | '?' | ':') && ends_word || c == '»';
        if is_mark
            && !matches!(
                before,
                '\u{A0}' | '\u{202F}' | '\n' | '(' | '!' | '?' | ':' | '…' | '«' | MASK
            )
            && !is_code(prose, at, c, english)
        {
            let (from, message) = if before == ' ' {
                (
                    at - 1,
                    format!("Ordinary space before `{c}`: the line may break there."),
                )
            } else {
                (at, format!("No space before `{c}`."))
            };
            // A mark at the start of a line or bracket, such as `:-)`, is not prose punctuation.
            if !(before == ' ' && matches!(two_before, '\n' | '(')) {
                let span = unit.span_of(from..at + c.len_utf8());
                let help = format!("Write a narrow no-break space (U+202F) before `{c}`.");
                out.add(span, message, help)
                    .safe_edit(character(unit, from, before == ' '), "\u{202F}");
            }
        }
        if c == '«' && !matches!(next, '\u{A0}' | '\u{202F}' | MASK) {
            let length = if next == ' ' { 1 } else { 0 };
            let message = if next == ' ' {
                "Ordinary space after `«`."
            } else {
                "No space after `«`."
            };
            let span = unit.span_of(at..at + c.len_utf8() + length);
            let help = "Write a narrow no-break space (U+202F) after `«`.";
            let end = at + c.len_utf8();
            out.add(span, message, help)
                .safe_edit(character(unit, end, next == ' '), "\u{202F}");
        }
        (two_before, before) = (before, c);
    }
}

/// The character at an offset of the text, or the gap before it.
fn character(unit: &Unit<'_>, at: usize, is_taken: bool) -> Range<usize> {
    let length = usize::from(is_taken);
    let start = unit.offset(at);
    start..start + length
}

/// Whether the mark belongs to a word in small letters that the English has too, such as
/// `about:` or `display: grid`.
fn is_code(prose: &str, at: usize, mark: char, english: &dyn Fn(&str) -> bool) -> bool {
    let before = prose.get(..at).unwrap_or_default();
    let word = before
        .rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .next();
    word.is_some_and(|word| {
        word.starts_with(|c: char| c.is_ascii_lowercase()) && english(&format!("{word}{mark}"))
    })
}

/// An ordinary space before a mark that takes none.
fn spaced(
    unit: &Unit<'_>,
    prose: &str,
    language: &str,
    english: &dyn Fn(&str) -> bool,
    out: &mut Diagnostics<'_>,
) {
    let mut before = '\n';
    let mut word_before = '\n';
    for (at, c) in prose.char_indices() {
        if matches!(before, ' ' | '\u{3000}') && is_spaced_mark(prose, at, c, language) {
            let after_word = word_before.is_alphanumeric()
                || matches!(word_before, '»' | ')' | '”' | '"' | PLACEABLE | MASK);
            if after_word && !english(&format!(" {c}")) {
                let space = at - before.len_utf8()..at;
                let span = unit.span_of(space.start..at + c.len_utf8());
                out.add(span, format!("Space before `{c}`."), "Remove the space.")
                    .safe_edit(unit.span_of(space), "");
            }
        }
        if !c.is_whitespace() {
            word_before = c;
        }
        before = c;
    }
}

/// A comma between two letters.
fn crowded(
    unit: &Unit<'_>,
    prose: &str,
    english: &dyn Fn(&str) -> bool,
    out: &mut Diagnostics<'_>,
) {
    let commas = [',', '،'].into_iter();
    for (at, comma) in commas.flat_map(|comma| prose.match_indices(comma)) {
        let before = prose.get(..at).and_then(|text| text.chars().next_back());
        let after = prose.get(at + comma.len()..);
        let next = after.and_then(|text| text.chars().next());
        let letters = before.zip(next);
        let letters = letters.filter(|(a, b)| a.is_alphabetic() && b.is_alphabetic());
        if letters.is_some_and(|(a, b)| !english(&format!("{a}{comma}{b}"))) {
            let span = unit.span_of(at..at + comma.len());
            let message = format!("No space after `{comma}`.");
            let help = format!("Write a space after `{comma}`.");
            out.add(span.clone(), message, help)
                .safe_edit(span.end..span.end, " ");
        }
    }
}

/// Whether a mark has no space before it and ends a word: `.ftl`, `:smile:`, `...` and
/// `?query` begin one of their own.
fn is_spaced_mark(prose: &str, at: usize, c: char, language: &str) -> bool {
    if matches!(c, '。' | '、' | '，' | '！' | '？' | '：' | '；') {
        return true;
    }
    let narrow = matches!(c, '.' | ',' | '،' | '؛' | '؟' | '।')
        || matches!(c, ';' | ':' | '!' | '?') && language != "fr";
    let next = prose
        .get(at + c.len_utf8()..)
        .and_then(|rest| rest.chars().next());
    let next = next.unwrap_or(' ');
    narrow && (next.is_whitespace() || matches!(next, '"' | '”' | '»' | ')' | '’'))
}
