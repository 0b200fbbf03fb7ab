//! The mark at the end of a sentence.

use std::ops::Range;

use crate::analysis::opaque::{MASK, PLACEABLE};
use crate::analysis::shape::{Shape, Unit};
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static END_MARK: Rule = Rule {
    id: "end-mark",
    severity: Severity::Warning,
    summary: "a missing end mark, or one of another \
        language",
    explanation: "A sentence ends as in English, with the mark of the language: `.` is `。` in Chinese and \
        Japanese, `।` in Hindi; `?` is `؟` in Arabic and Persian, `;` in Greek. Thai has no full stop. A question \
        that lost its mark reads as a statement.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "ja",
        "a = Not found.\n",
        "a = 見つかりません.\n",
        "a = 見つかりません。\n",
    ),
    check: Check::Texts(check),
};

/// The marks that end a sentence, whatever the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Stop,
    Question,
    Exclamation,
}

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let points = writes_points(texts);
    for text in texts.prose() {
        let Some(source) = text.source else {
            continue;
        };
        let mut marks = ends(source).map(|unit| mark_at_end(unit));
        let Some(Some((mark, _))) = marks.next() else {
            continue;
        };
        if mark == Mark::Stop && ends(source).any(|unit| is_abbreviation(&unit.text)) {
            continue;
        }
        // Where the English itself is inconsistent, there is nothing to follow.
        if !marks.all(|other| other.is_some_and(|(other, _)| other == mark)) {
            continue;
        }
        for unit in ends(&text.shape) {
            compare(texts, mark, points, unit, out);
        }
    }
}

/// Whether a file ends its sentences with `.` where the language has a mark of its own: some do
/// so throughout, as newspapers in Hindi do.
fn writes_points(texts: &CheckedTexts<'_>) -> bool {
    let units = texts.prose().flat_map(|text| ends(&text.shape));
    let stops = units.filter_map(|unit| mark_at_end(unit).filter(|(mark, _)| *mark == Mark::Stop));
    let (points, own): (Vec<_>, Vec<_>) = stops.partition(|(_, range)| range.len() == 1);
    points.len() > 2 && points.len() > own.len()
}

/// The units that a text may end with: the outer one, or the variants of the select at its end.
fn ends<'s, 'a>(shape: &'s Shape<'a>) -> impl Iterator<Item = &'s Unit<'a>> {
    shape.units.iter().filter(|unit| {
        let ends_with_placeable =
            unit.text.trim_end().ends_with(PLACEABLE) && !unit.selects.is_empty();
        let is_inside = unit.variant.as_ref().is_none_or(|variant| {
            let around = shape
                .selects
                .get(variant.select)
                .and_then(|select| shape.units.get(select.unit));
            around.is_some_and(|around| {
                around.text.trim_end().ends_with(PLACEABLE)
                    && around.selects.last() == Some(&variant.select)
            })
        });
        !ends_with_placeable && is_inside
    })
}

/// The mark at the end, after closing quotes and brackets.
fn mark_at_end(unit: &Unit<'_>) -> Option<(Mark, Range<usize>)> {
    let text = unit.text.trim_end_matches(is_closing);
    let (at, c) = text.char_indices().next_back()?;
    let mark = mark(c)?;
    // Three dots are an ellipsis.
    let is_ellipsis = c == '.' && text.ends_with("..");
    (!is_ellipsis).then_some((mark, at..at + c.len_utf8()))
}

/// Whether the last full stop belongs to an abbreviation: "Cisco Systems, Inc.", "U.S."
fn is_abbreviation(text: &str) -> bool {
    let last = text
        .trim_end_matches(is_closing)
        .rsplit([' ', '\u{A0}', '('])
        .next()
        .unwrap_or_default();
    let word = last.trim_end_matches('.');
    word.contains('.') && word.len() <= 5
        || matches!(
            word,
            "Inc" | "Ltd" | "Co" | "Corp" | "LLC" | "etc" | "approx" | "min" | "max"
        )
}

fn is_closing(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '"' | '\''
                | '”'
                | '“'
                | '’'
                | '»'
                | '«'
                | '」'
                | '』'
                | ')'
                | '）'
                | ']'
                | '\u{200E}'
                | '\u{200F}'
        )
}

fn mark(c: char) -> Option<Mark> {
    Some(match c {
        '.' | '。' | '．' | '।' | '॥' | '۔' | '։' | '။' | '።' | '།' | '។' | '｡' => {
            Mark::Stop
        }
        '?' | '？' | '؟' | '\u{37E}' | '፧' | '՞' => Mark::Question,
        '!' | '！' | '՜' => Mark::Exclamation,
        _ => return None,
    })
}

/// The marks of a language, the usual one first.
fn marks_of(language: &str, mark: Mark) -> &'static [char] {
    match (language, mark) {
        ("th" | "lo", Mark::Stop) => &[],
        ("ja" | "zh" | "yue", Mark::Stop) => &['。', '．', '｡'],
        ("ja" | "zh" | "yue", Mark::Question) => &['？', '?'],
        ("ja" | "zh" | "yue", Mark::Exclamation) => &['！', '!'],
        ("hi" | "bn" | "as" | "ne" | "or" | "pa" | "sa" | "mai" | "bho", Mark::Stop) => &['।', '.'],
        ("ur" | "ks", Mark::Stop) => &['۔', '.'],
        ("hy", Mark::Stop) => &['։', '.'],
        ("my", Mark::Stop) => &['။', '.'],
        ("am" | "ti", Mark::Stop) => &['።', '.'],
        ("bo" | "dz", Mark::Stop) => &['།', '.'],
        ("km", Mark::Stop) => &['។', '.'],
        ("ar" | "fa" | "ur" | "ps" | "ug" | "sd" | "ckb" | "ks", Mark::Question) => &['؟'],
        ("el", Mark::Question) => &[';', '\u{37E}'],
        ("hy", Mark::Question) => &['՞', '?'],
        ("am" | "ti", Mark::Question) => &['?', '፧'],
        (_, Mark::Stop) => &['.'],
        (_, Mark::Question) => &['?'],
        (_, Mark::Exclamation) => &['!', '՜'],
    }
}

/// Whether the script has no such mark, or does not put it at the end.
fn has_none(language: &str, mark: Mark) -> bool {
    match mark {
        Mark::Stop => matches!(language, "th" | "lo" | "km" | "my" | "bo" | "dz"),
        Mark::Question => matches!(language, "th" | "lo" | "km" | "my" | "hy"),
        Mark::Exclamation => true,
    }
}

/// Compares the end of one unit with the mark of the English.
fn compare(
    texts: &CheckedTexts<'_>,
    wanted: Mark,
    points: bool,
    unit: &Unit<'_>,
    out: &mut Diagnostics<'_>,
) {
    let language = texts.language.code();
    let marks = marks_of(language, wanted);
    let usual = marks.first().copied().unwrap_or('.');
    let text = unit.text.trim_end_matches(is_closing);
    let Some((at, last)) = text.char_indices().next_back() else {
        return;
    };
    let span = unit.span_of(at..at + last.len_utf8());
    let is_twice = mark(last) == Some(Mark::Stop)
        && text.ends_with(&format!("{last}{last}"))
        && !text.ends_with(&format!("{last}{last}{last}"));
    if is_twice {
        let message = format!("Duplicate end mark `{last}`.");
        out.add(span.clone(), message, "Remove one of the two.")
            .unsafe_edit(span, "");
        return;
    }
    if has_none(language, wanted) {
        if marks.is_empty() && mark(last) == Some(wanted) {
            let message = format!("A sentence of this language has no `{last}` at its end.");
            out.add(span.clone(), message, "Remove it.")
                .unsafe_edit(span, "");
        }
        return;
    }
    // Latin text in another script is not a sentence of this language.
    let is_latin =
        !usual.is_ascii() && !text.contains(|c: char| c.is_alphabetic() && !c.is_ascii());
    if is_latin || marks.contains(&last) && (last != '.' || usual == '.' || points) {
        return;
    }
    let help = format!("End it with `{usual}`.");
    match mark(last) {
        Some(found) if found == wanted => {
            if texts.language.tag().is_some() {
                // A mark that is also seen in the language is a matter of style.
                let severity = if marks.contains(&last) {
                    Severity::Info
                } else {
                    END_MARK.severity
                };
                let message = format!("`{last}` is not the end mark of this language.");
                let diagnostic = out.add(span.clone(), message, help);
                diagnostic.severity = severity;
                diagnostic.unsafe_edit(span, usual);
            }
        }
        // A friendly or a sober tone is the translator's choice.
        Some(Mark::Exclamation) if wanted == Mark::Stop => {}
        Some(_) => {
            let english = english(wanted);
            let message =
                format!("The English ends with `{english}`, the translation with `{last}`.");
            out.add(span.clone(), message, help)
                .unsafe_edit(span, usual);
        }
        None if matches!(last, '…' | ':' | '：' | ';' | '；' | ',' | MASK)
            || text.ends_with("...") && wanted == Mark::Stop => {}
        None => {
            let end = unit.offset(at) + last.len_utf8();
            let span = if last == PLACEABLE {
                unit.span_of(at..at + last.len_utf8())
            } else {
                end - last.len_utf8()..end
            };
            // A lost question changes the meaning; a full stop may be a matter of style where
            // files are only parts of something else.
            let severity = if wanted == Mark::Question || texts.expected.is_closed() {
                Severity::Warning
            } else {
                Severity::Info
            };
            let english = english(wanted);
            let message =
                format!("The English ends with `{english}`, the translation with no mark.");
            let diagnostic = out.add(span.clone(), message, help);
            diagnostic.severity = severity;
            diagnostic.unsafe_edit(span.end..span.end, usual);
        }
    }
}

fn english(mark: Mark) -> char {
    match mark {
        Mark::Stop => '.',
        Mark::Question => '?',
        Mark::Exclamation => '!',
    }
}
