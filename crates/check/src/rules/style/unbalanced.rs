//! Unmatched backticks, brackets and quotes.

use crate::analysis::opaque::MASK;
use crate::analysis::shape::{Shape, Unit};
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNBALANCED: Rule = Rule {
    id: "unbalanced",
    severity: Severity::Error,
    summary: "an unmatched backtick, bracket or quote",
    explanation: "Backticks, brackets and quotes come in pairs. With only one half, the text after it \
        reads wrong, and a code span does not end. Write the other half.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = Type `--list` (or `-l`)\n",
        "a = Tapez `--list (ou `-l`)\n",
        "a = Tapez `--list` (ou `-l`)\n",
    ),
    check: Check::Texts(check),
};

/// Brackets, open and close. Quotes differ by language: one closes what in another opens.
const BRACKETS: [(char, char); 10] = [
    ('(', ')'),
    ('[', ']'),
    ('（', '）'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('《', '》'),
    ('〈', '〉'),
    ('［', '］'),
    ('〔', '〕'),
];

/// Quotes that open in some languages and close in others.
const QUOTES: [&[char]; 2] = [&['«', '»'], &['“', '”', '„', '‟']];

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (_, text) in texts.all() {
        let whole = |shape: &Shape<'_>| {
            shape
                .units
                .iter()
                .map(|unit| unit.text.as_str())
                .collect::<Vec<_>>()
                .join("\n")
        };
        for unit in &text.shape.units {
            if !unit.text.contains(is_half) {
                continue;
            }
            // Not a half: a text that only names a key, or an Armenian backtick typed for `՝`.
            let is_sign = unit.text.trim().chars().count() <= 2;
            let is_armenian = texts.language.code() == "hy";
            let Some((at, c)) =
                unpaired(unit).filter(|(_, c)| !(is_sign || *c == '`' && is_armenian))
            else {
                continue;
            };
            // A half that the English leaves open too is intended; a pair may span variants.
            let english = text
                .source
                .is_some_and(|source| source.units.iter().any(|unit| unpaired(unit).is_some()));
            if english
                || text.shape.units.len() > 1 && first_unpaired(&whole(&text.shape)).is_none()
            {
                continue;
            }
            let span = unit.span_of(at..at + c.len_utf8());
            out.add(
                span,
                format!("Unmatched `{c}`.").replace("```", "backtick"),
                "Write both halves, or neither.",
            );
        }
    }
}

/// Backticks, brackets and quotes.
fn is_half(c: char) -> bool {
    match c {
        '`' | '"' | '(' | ')' | '[' | ']' => true,
        '\0'..='\u{A0}' => false,
        c => {
            QUOTES.iter().any(|quotes| quotes.contains(&c))
                || BRACKETS
                    .iter()
                    .any(|(open, close)| c == *open || c == *close)
        }
    }
}

/// The first half without the other one. Brackets in code spans are code.
fn unpaired(unit: &Unit<'_>) -> Option<(usize, char)> {
    if unit.text.matches('`').count() % 2 == 1 {
        return unit.text.rfind('`').map(|at| (at, '`'));
    }
    first_unpaired(unit.prose())
}

fn first_unpaired(prose: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    for (at, c) in prose.char_indices() {
        if !is_half(c) {
            before = c;
            continue;
        }
        if let Some(&(_, close)) = BRACKETS.iter().find(|(opening, _)| *opening == c) {
            open.push((at, close));
        } else if BRACKETS.iter().any(|(_, close)| *close == c) {
            match open.pop() {
                Some((_, expected)) if expected == c => {}
                // What closes an outer bracket leaves the inner one open.
                Some((inner, _)) if open.iter().any(|(_, expected)| *expected == c) => {
                    return Some((inner, prose.get(inner..)?.chars().next()?));
                }
                // `1)` and `a)` number the points of a list; `:)` smiles.
                _ if c == ')' && is_list_mark(prose, at, before) || is_quoted(prose, at, c) => {}
                _ => return Some((at, c)),
            }
        }
        before = c;
    }
    let mut unclosed = open
        .into_iter()
        .filter_map(|(at, _)| Some((at, prose.get(at..)?.chars().next()?)));
    if let Some(first) = unclosed.find(|&(at, c)| !is_quoted(prose, at, c)) {
        return Some(first);
    }
    for quotes in QUOTES {
        let found = prose
            .char_indices()
            .filter(|&(at, c)| quotes.contains(&c) && !is_arrow(prose, at, c));
        let found: Vec<(usize, char)> = found.collect();
        if found.len() % 2 == 1 {
            return found.last().copied();
        }
    }
    // Inches and seconds follow a digit.
    let is_quote = |&(at, c): &(usize, char)| {
        c == '"'
            && !prose
                .get(..at)
                .is_some_and(|before| before.ends_with(|c: char| c.is_numeric() || c == MASK))
    };
    let found: Vec<(usize, char)> = prose.char_indices().filter(|&(_, c)| c == '"').collect();
    if found.len() % 2 == 1 {
        found.into_iter().rfind(is_quote)
    } else {
        None
    }
}

/// Whether a character is in quotes by itself: the text is about the character.
fn is_quoted(prose: &str, at: usize, c: char) -> bool {
    let is_quote = |c: char| {
        matches!(
            c,
            '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '「' | '」'
        )
    };
    let before = prose
        .get(..at)
        .and_then(|before| before.trim_end().chars().next_back());
    let after = prose
        .get(at + c.len_utf8()..)
        .and_then(|after| after.trim_start().chars().next());
    before.is_some_and(is_quote) && after.is_some_and(is_quote)
}

/// Whether a quote touches no word on either side: `Menu » File`, `(»)`.
fn is_arrow(prose: &str, at: usize, c: char) -> bool {
    if !matches!(c, '«' | '»') {
        return false;
    }
    let is_apart = |c: Option<char>| c.is_none_or(|c| c == ' ');
    let before = prose
        .get(..at)
        .and_then(|before| before.chars().next_back());
    let after = prose
        .get(at + c.len_utf8()..)
        .and_then(|after| after.chars().next());
    is_apart(before) && is_apart(after) || before == Some('(') && after == Some(')')
}

fn is_list_mark(prose: &str, at: usize, before: char) -> bool {
    let head = prose.get(..at).unwrap_or_default().trim_start();
    matches!(before, ':' | ';' | '-') || head.chars().count() <= 2 || before.is_ascii_digit()
}
