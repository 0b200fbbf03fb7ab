//! Spaces before punctuation.

use super::super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
    shape::{MASK, PLACEABLE, Unit},
};

pub(in crate::check) static PUNCTUATION_SPACING: Rule = Rule {
    id: "punctuation-spacing",
    severity: Severity::Warning,
    summary: "a space before a punctuation mark that wants none, or the lack of one behind a comma or in French",
    explanation: "No space stands before `.` `,` `;` `:` `!` `?`, and one stands behind `,`. In French a no-break space stands before `;` \
        `:` `!` `?` and inside « », so that the mark never begins a line; the narrow one (U+202F) is best. \
        Chinese and Japanese have no space beside their full-width marks.",
};

pub(in crate::check) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let language = context.language.code();
    let tag = context.language.tag().unwrap_or_default();
    for text in context.prose() {
        let english = |written: &str| {
            text.source
                .is_some_and(|source| source.units.iter().any(|unit| unit.text.contains(written)))
        };
        for unit in &text.shape.units {
            let prose = unit.prose();
            match language {
                "fr" if tag != "fr-CA" => french(unit, prose, &english, report),
                _ => {}
            }
            spaced(unit, prose, language, &english, report);
            // In Greek ό,τι is a word.
            if language != "el" {
                crowded(unit, prose, &english, report);
            }
        }
    }
}

fn french(unit: &Unit<'_>, prose: &str, english: &dyn Fn(&str) -> bool, report: &mut Report<'_>) {
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
                    format!("An ordinary space stands before `{c}`: the line may break there."),
                )
            } else {
                (at, format!("No space stands before `{c}`."))
            };
            // `:-)`, and `?` after a space at the head of a text that is cut, are no prose.
            if !(before == ' ' && matches!(two_before, '\n' | '(')) {
                let span = unit.places(from..at + c.len_utf8());
                report.add(
                    &PUNCTUATION_SPACING,
                    span,
                    message,
                    format!("Write a narrow no-break space (U+202F) before `{c}`."),
                );
            }
        }
        if c == '«' && !matches!(next, '\u{A0}' | '\u{202F}' | MASK) {
            let length = if next == ' ' { 1 } else { 0 };
            let message = if next == ' ' {
                "An ordinary space stands behind `«`."
            } else {
                "No space stands behind `«`."
            };
            let span = unit.places(at..at + c.len_utf8() + length);
            report.add(
                &PUNCTUATION_SPACING,
                span,
                message,
                "Write a narrow no-break space (U+202F) behind `«`.",
            );
        }
        (two_before, before) = (before, c);
    }
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

/// An ordinary space before a mark that wants none.
fn spaced(
    unit: &Unit<'_>,
    prose: &str,
    language: &str,
    english: &dyn Fn(&str) -> bool,
    report: &mut Report<'_>,
) {
    let mut before = '\n';
    let mut word_before = '\n';
    for (at, c) in prose.char_indices() {
        if matches!(before, ' ' | '\u{3000}') && is_spaced_mark(prose, at, c, language) {
            let behind_word = word_before.is_alphanumeric()
                || matches!(word_before, '»' | ')' | '”' | '"' | PLACEABLE | MASK);
            if behind_word && !english(&format!(" {c}")) {
                let span = unit.places(at - before.len_utf8()..at + c.len_utf8());
                report.add(
                    &PUNCTUATION_SPACING,
                    span,
                    format!("A space stands before `{c}`."),
                    "Remove the space.",
                );
            }
        }
        if !c.is_whitespace() {
            word_before = c;
        }
        before = c;
    }
}

/// A comma between two letters.
fn crowded(unit: &Unit<'_>, prose: &str, english: &dyn Fn(&str) -> bool, report: &mut Report<'_>) {
    let commas = [',', '،'].into_iter();
    for (at, comma) in commas.flat_map(|comma| prose.match_indices(comma)) {
        let before = prose.get(..at).and_then(|text| text.chars().next_back());
        let behind = prose.get(at + comma.len()..);
        let next = behind.and_then(|text| text.chars().next());
        let letters = before.zip(next);
        let letters = letters.filter(|(a, b)| a.is_alphabetic() && b.is_alphabetic());
        if letters.is_some_and(|(a, b)| !english(&format!("{a}{comma}{b}"))) {
            report.add(
                &PUNCTUATION_SPACING,
                unit.places(at..at + comma.len()),
                format!("No space stands behind `{comma}`."),
                format!("Write a space behind `{comma}`."),
            );
        }
    }
}

/// Whether a mark wants no space before it, and ends a word: `.ftl`, `:smile:`, `...` and
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
