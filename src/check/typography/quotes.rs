//! Quotation marks.

use super::super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
    shape::MASK,
};

pub(in crate::check) static QUOTES: Rule = Rule {
    id: "quotes",
    severity: Severity::Info,
    summary: "quotation marks of another language",
    explanation: "Each language has its own quotation marks: French « … », German „ … “, Japanese 「 … 」. Use \
        them around quoted words; what developers type stands in backticks instead.",
};

/// The quotation marks of the languages that have a firm rule, the usual pair first, and those
/// that stand only within them.
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

pub(in crate::check) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let language = context.language.code();
    let Some((_, marks, nested)) = MARKS.iter().find(|(code, ..)| *code == language) else {
        return;
    };
    let opens = |c: char| marks.iter().chain(*nested).any(|pair| pair.starts_with(c));
    for text in context.prose() {
        for unit in &text.shape.units {
            if !unit
                .text
                .contains(['"', '“', '”', '„', '«', '»', '「', '」'])
            {
                continue;
            }
            let prose = unit.prose();
            // One mark may close what a variant opened: only pairs are judged.
            for (at, c) in prose.char_indices() {
                let is_pair = prose.matches(c).count() > 1 || c != '"';
                let before = prose
                    .get(..at)
                    .and_then(|before| before.chars().next_back())
                    .unwrap_or(' ');
                let is_outer = !prose.get(..at).is_some_and(|before| before.contains(opens));
                let pairs = if is_outer { &[] } else { *nested };
                let is_own = marks.iter().chain(pairs).any(|pair| pair.contains(c));
                // “ closes in German what „ has opened.
                let is_foreign = matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」')
                    && (!is_own || c == '“' && is_outer && !opens(c));
                // Inches, and attributes of markup that was cut.
                if is_foreign && is_pair && !before.is_numeric() && before != '=' && before != MASK
                {
                    let usual = marks.first().copied().unwrap_or_default();
                    let mut pair = usual.chars();
                    let (open, close) = (pair.next().unwrap_or('"'), pair.next().unwrap_or('"'));
                    report.add(
                        &QUOTES,
                        unit.places(at..at + c.len_utf8()),
                        format!("`{c}` is no quotation mark of this language."),
                        format!("Write {open}…{close}."),
                    );
                    break;
                }
            }
        }
    }
}
