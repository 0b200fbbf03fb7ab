//! Quotation marks.

use std::ops::Range;

use crate::analysis::opaque::MASK;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static QUOTES: Rule = Rule {
    id: "quotes",
    severity: Severity::Info,
    summary: "quotation marks of another language",
    explanation: "Each language has its own quotation marks: French « … », German „ … “, Japanese \
        「 … 」. Use them around quoted words; code is in backticks instead.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new(
        "de",
        "a = The \"hub\"\n",
        "a = Der \"Hub\"\n",
        "a = Der „Hub“\n",
    ),
    check: Check::Texts(check),
};

/// The quotation marks of languages with a firm rule, the usual pair first, and those of quotes
/// inside quotes.
const MARKS: &[(&str, &[&str], &[&str])] = &[
    ("fr", &["«»"], &["“”"]),
    ("de", &["„“", "»«"], &[]),
    ("ru", &["«»"], &["„“"]),
    ("uk", &["«»", "„“", "“”"], &[]),
    ("be", &["«»", "„“", "“”"], &[]),
    ("pl", &["„”", "«»", "»«"], &[]),
    ("cs", &["„“", "»«"], &[]),
    ("sk", &["„“", "»«"], &[]),
    ("sl", &["„“", "»«"], &[]),
    ("hu", &["„”", "»«", "«»"], &[]),
    ("ro", &["„”", "«»"], &[]),
    ("bg", &["„“", "«»", "”"], &[]),
    ("lt", &["„“"], &[]),
    ("ja", &["「」", "“”"], &[]),
    ("el", &["«»"], &["“”"]),
];

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let language = texts.language.code();
    let Some((_, marks, nested)) = MARKS.iter().find(|(code, ..)| *code == language) else {
        return;
    };
    let opens = |c: char| marks.iter().chain(*nested).any(|pair| pair.starts_with(c));
    for text in texts.prose() {
        for unit in &text.shape.units {
            if !unit
                .text
                .contains(['"', '“', '”', '„', '«', '»', '「', '」'])
            {
                continue;
            }
            let prose = unit.prose();
            // One mark may close what a variant opened: only pairs are checked.
            for (at, c) in prose.char_indices() {
                let is_pair = prose.matches(c).count() > 1 || c != '"';
                let before = prose
                    .get(..at)
                    .and_then(|before| before.chars().next_back())
                    .unwrap_or(' ');
                let is_outer = !prose.get(..at).is_some_and(|before| before.contains(opens));
                let pairs = if is_outer { &[] } else { *nested };
                let is_own = marks.iter().chain(pairs).any(|pair| pair.contains(c));
                // In German, “ closes a quote that „ opened; an unopened one is foreign.
                let is_foreign = matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」')
                    && (!is_own || c == '“' && is_outer && !opens(c));
                // A mark after a digit means inches; after `=` it is cut-off markup.
                if is_foreign && is_pair && !before.is_numeric() && before != '=' && before != MASK
                {
                    let usual = marks.first().copied().unwrap_or_default();
                    let mut pair = usual.chars();
                    let (open, close) = (pair.next().unwrap_or('"'), pair.next().unwrap_or('"'));
                    let message = format!("`{c}` is not a quotation mark of this language.");
                    let help = format!("Write {open}…{close}.");
                    let diagnostic = out.add(unit.span_of(at..at + c.len_utf8()), message, help);
                    let space = match texts.language.tag() {
                        Some("fr-CA") => "\u{A0}",
                        Some(_) if language == "fr" => "\u{202F}",
                        _ => "",
                    };
                    for (range, mark) in edits(prose, at, (open, close), space) {
                        diagnostic.safe_edit(unit.span_of(range), mark);
                    }
                    break;
                }
            }
        }
    }
}

/// The edits of a text with one pair of quotation marks, which begins at `at`; empty where the
/// pairs are ambiguous.
fn edits(
    prose: &str,
    at: usize,
    (open, close): (char, char),
    space: &str,
) -> Vec<(Range<usize>, String)> {
    let is_mark = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」');
    let marks = prose.char_indices().filter(|(_, c)| is_mark(*c));
    let marks: Vec<(usize, char)> = marks.collect();
    let [(first, opening), (second, closing)] = marks[..] else {
        return Vec::new();
    };
    let is_pair = matches!(
        (opening, closing),
        ('"', '"') | ('“', '”') | ('„', '“' | '”') | ('«', '»') | ('»', '«') | ('「', '」')
    );
    let inside = prose
        .get(first + opening.len_utf8()..second)
        .unwrap_or_default();
    let bare = inside.trim_matches([' ', '\u{A0}', '\u{202F}']);
    if first != at || !is_pair || bare.is_empty() || inside.contains('\n') {
        return Vec::new();
    }
    let start = second - inside.trim_start_matches([' ', '\u{A0}', '\u{202F}']).len();
    let end = start + bare.len();
    vec![
        (first..start, format!("{open}{space}")),
        (end..second + closing.len_utf8(), format!("{space}{close}")),
    ]
}
