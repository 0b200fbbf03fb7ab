//! Pairs: backticks, brackets, quotes.

use super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
    shape::{MASK, Shape, Unit},
};

pub(super) static UNBALANCED: Rule = Rule {
    id: "unbalanced",
    severity: Severity::Error,
    summary: "a backtick, bracket or quote without its other half",
    explanation: "Code spans stand between two backticks; brackets and quotes come in pairs. One half is \
        missing here, so that what follows reads wrong, and a code span does not end. Write the other half.",
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

/// Quotes that may stand either way round.
const QUOTES: [&[char]; 2] = [&['«', '»'], &['“', '”', '„', '‟']];

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for (_, text) in context.texts() {
        let whole = |shape: &Shape<'_>| {
            shape
                .units
                .iter()
                .map(|unit| unit.text.as_str())
                .collect::<Vec<_>>()
                .join("\n")
        };
        for unit in &text.shape.units {
            if unit.text.is_ascii() && !unit.text.contains(['`', '(', ')', '[', ']', '"']) {
                continue;
            }
            let Some((at, c)) = unpaired(unit) else {
                continue;
            };
            // What the English leaves open is meant so; a pair may span variants.
            let english = text
                .source
                .is_some_and(|source| source.units.iter().any(|unit| unpaired(unit).is_some()));
            if english
                || text.shape.units.len() > 1 && first_unpaired(&whole(&text.shape)).is_none()
            {
                continue;
            }
            let span = unit.places(at..at + c.len_utf8());
            report.add(
                &UNBALANCED,
                span,
                format!("This `{c}` has no other half.").replace("```", "backtick"),
                "Write both halves, or neither.",
            );
        }
    }
}

/// The first half without the other one. Brackets in code spans are code.
fn unpaired(unit: &Unit<'_>) -> Option<(usize, char)> {
    if unit.text.matches('`').count() % 2 == 1 {
        return unit.text.rfind('`').map(|at| (at, '`'));
    }
    first_unpaired(&unit.prose())
}

fn first_unpaired(prose: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    for (at, c) in prose.char_indices() {
        if let Some(&(_, close)) = BRACKETS.iter().find(|(opening, _)| *opening == c) {
            open.push((at, close));
        } else if BRACKETS.iter().any(|(_, close)| *close == c) {
            match open.pop() {
                Some((_, expected)) if expected == c => {}
                // `1)` and `a)` number the points of a list; `:)` smiles.
                _ if c == ')' && is_list_mark(prose, at, before) => {}
                _ => return Some((at, c)),
            }
        }
        before = c;
    }
    if let Some(&(at, _)) = open.first() {
        return Some((at, prose.get(at..)?.chars().next()?));
    }
    for quotes in QUOTES {
        let found: Vec<(usize, char)> = prose
            .char_indices()
            .filter(|(_, c)| quotes.contains(c))
            .collect();
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
        found.into_iter().filter(is_quote).next_back()
    } else {
        None
    }
}

fn is_list_mark(prose: &str, at: usize, before: char) -> bool {
    let head = prose.get(..at).unwrap_or_default().trim_start();
    matches!(before, ':' | ';' | '-') || head.chars().count() <= 2 || before.is_ascii_digit()
}
