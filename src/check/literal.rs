//! What a translation must keep as it is: code spans, options, addresses and numbers.

use std::ops::Range;

use crate::ftl::Document;

use super::{
    context::{Context, Text},
    report::Report,
    rule::{Rule, Severity},
    shape::{PLACEABLE, Shape, Unit, address},
};

pub(super) static LITERAL: Rule = Rule {
    id: "literal",
    severity: Severity::Error,
    summary: "a code span, an option, an address or a number that differs from the English",
    explanation: "What developers type stays as it is in every language: `code spans` with their backticks, \
        options such as `--list` (two hyphens, which a word processor makes a dash), addresses, and numbers. \
        The digits of another script are right too.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for (_, text) in context.texts() {
        if let (Some(source), Some(english)) = (text.source, &context.expected.source) {
            for (number, _) in text.shape.leaves() {
                compare(english.document, source, text, number, report);
            }
        }
    }
}

/// What must be kept, and where it stands.
#[derive(Debug, PartialEq)]
struct Literal {
    kind: Kind,
    /// How it is compared: a number by its value.
    value: String,
    unit: usize,
    /// The bytes of the unit's text.
    range: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Code,
    Option,
    Address,
    Number,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Code => "code span",
            Self::Option => "option",
            Self::Address => "address",
            Self::Number => "number",
        }
    }
}

/// Compares one leaf with what the English shows in the same situation.
fn compare(
    english_text: &Document<'_>,
    source: &Shape<'_>,
    text: &Text<'_>,
    leaf: usize,
    report: &mut Report<'_>,
) {
    let shape = &text.shape;
    let there = source.counterpart(shape, leaf);
    let chain: Vec<usize> = source.chain(there).map(|(number, _)| number).collect();
    let wanted = literals(source, &chain);
    let own: Vec<usize> = shape.chain(leaf).map(|(number, _)| number).collect();
    let found = literals(shape, &own);
    if wanted.is_empty() && found.is_empty() {
        return;
    }
    // Without its other half a backtick makes code of everything: that is said elsewhere.
    let is_odd = |shape: &Shape<'_>, units: &[usize]| {
        let ticks = units
            .iter()
            .filter_map(|&number| shape.units.get(number))
            .map(|unit| unit.text.matches('`').count());
        ticks.sum::<usize>() % 2 == 1
    };
    if is_odd(shape, &own) {
        return;
    }
    let around = literals(shape, &shape.reach(leaf));
    let english = literals(source, &(0..source.units.len()).collect::<Vec<_>>());
    let mut extra: Vec<&Literal> = found.iter().collect();
    let mut lost: Vec<&Literal> = Vec::new();
    for literal in &wanted {
        match extra
            .iter()
            .position(|other| other.kind == literal.kind && other.value == literal.value)
        {
            Some(at) => {
                extra.remove(at);
            }
            None => lost.push(literal),
        }
    }
    // What another variant shows, or what the English has in another one, is not lost or new.
    lost.retain(|lost| {
        !around
            .iter()
            .any(|other| other.kind == lost.kind && other.value == lost.value)
            || lost.kind == Kind::Code
                && found.len() < wanted.len()
                && !found.iter().any(|f| f.value == lost.value)
    });
    extra.retain(|extra| {
        !english
            .iter()
            .any(|other| other.kind == extra.kind && other.value == extra.value)
    });
    let place = shape
        .units
        .get(leaf)
        .map_or(text.value.span.clone(), |unit| unit.span.clone());
    for lost in lost {
        let written = source
            .units
            .get(lost.unit)
            .map(|unit| unit.places(lost.range.clone()));
        let written = written
            .map_or("", |span| english_text.slice(span))
            .trim_matches('`');
        // What was made of it: the most alike among those that the English does not have.
        let same_kind = extra
            .iter()
            .enumerate()
            .filter(|(_, other)| other.kind == lost.kind);
        let made = same_kind.max_by(|(_, a), (_, b)| {
            let like =
                |other: &Literal| strsim::normalized_damerau_levenshtein(&other.value, &lost.value);
            like(a).total_cmp(&like(b))
        });
        let what = lost.kind.name();
        match made.map(|(at, _)| at) {
            Some(at) => {
                let made = extra.remove(at);
                let span = difference(shape, made, &lost.value);
                let message = format!("This {what} differs from the English `{written}`.");
                report.add(&LITERAL, span, message, format!("Write `{written}`."));
            }
            // "Two weeks", "once a day", "semi-finals": what is not replaced may be said in words.
            None if lost.kind == Kind::Number
                && (is_small(&lost.value) || has_digits(shape, &own, &lost.value)) => {}
            None => {
                let suggestion = match lost.kind {
                    Kind::Option => format!("Write `{written}`, with two hyphens."),
                    Kind::Code => format!("Write `{written}` in backticks, as in the English."),
                    _ => format!("Write `{written}` as in the English."),
                };
                let place = bare(shape, &own, lost).unwrap_or(place.clone());
                report.add(
                    &LITERAL,
                    place,
                    format!("The {what} `{written}` of the English is missing."),
                    suggestion,
                );
            }
        }
    }
    for extra in extra.into_iter().filter(|extra| extra.kind == Kind::Code) {
        if wanted.iter().all(|wanted| wanted.kind != Kind::Code) && !english.is_empty() {
            continue;
        }
        let message = format!("The English has no code span `{}`.", shown(&extra.value));
        let span = difference(shape, extra, &extra.value);
        report.add(
            &LITERAL,
            span,
            message,
            "Keep the code spans of the English, and add none.",
        );
    }
}

/// Whether the digits stand in a word, as in `100x` or `X.509`.
fn has_digits(shape: &Shape<'_>, units: &[usize], value: &str) -> bool {
    let mut texts = units.iter().filter_map(|&number| shape.units.get(number));
    texts.any(|unit| {
        unit.text
            .chars()
            .filter_map(digit)
            .collect::<String>()
            .contains(value)
    })
}

/// A number that is commonly written out: "two weeks".
fn is_small(value: &str) -> bool {
    value.parse::<f64>().is_ok_and(|value| value <= 100.0)
}

fn shown(value: &str) -> String {
    value.trim_matches('`').replace(PLACEABLE, "{ … }")
}

/// The first word of a code span that differs, else the whole.
fn difference(shape: &Shape<'_>, made: &Literal, wanted: &str) -> Range<usize> {
    let Some(unit) = shape.units.get(made.unit) else {
        return 0..0;
    };
    let same = made
        .value
        .chars()
        .zip(wanted.chars())
        .take_while(|(a, b)| a == b);
    let same: usize = same.map(|(c, _)| c.len_utf8()).sum();
    let differs = made.value.get(same..).is_some_and(|rest| !rest.is_empty());
    let is_broken = made.value.len() != made.range.len();
    if made.kind != Kind::Code || !differs || is_broken {
        return unit.places(made.range.clone());
    }
    let is_end = |c: char| c == ' ' || c == '`';
    let start = made
        .value
        .get(..same)
        .and_then(|before| before.rfind(is_end))
        .map_or(0, |at| at + 1);
    let rest = made.value.get(start..).unwrap_or_default();
    let length = rest
        .find(is_end)
        .unwrap_or(rest.len())
        .max(rest.chars().next().map_or(0, char::len_utf8));
    let start = made.range.start + start;
    unit.places(start..start + length)
}

/// What was meant, where it lost what makes it a literal: the backticks of a code span, the
/// hyphens of an option.
fn bare(shape: &Shape<'_>, units: &[usize], lost: &Literal) -> Option<Range<usize>> {
    let mut texts = units.iter().filter_map(|&number| shape.units.get(number));
    match lost.kind {
        Kind::Code => {
            let code = lost.value.trim_matches('`');
            texts.find_map(|unit| {
                let at = unit.text.find(code)?;
                Some(unit.places(at..at + code.len()))
            })
        }
        Kind::Option => dash(shape, units, lost),
        Kind::Address | Kind::Number => None,
    }
}

/// An option whose hyphens were made a dash.
fn dash(shape: &Shape<'_>, units: &[usize], lost: &Literal) -> Option<Range<usize>> {
    let name = lost.value.trim_start_matches('-');
    units
        .iter()
        .filter_map(|&number| shape.units.get(number))
        .find_map(|unit| {
            let at = unit
                .text
                .match_indices(name)
                .map(|(at, _)| at)
                .find(|&at| {
                    let before = unit.text.get(..at).unwrap_or_default();
                    before
                        .trim_end_matches(' ')
                        .ends_with(['–', '—', '-', '‑', '−', '‐'])
                })?;
            let before = unit.text.get(..at)?.trim_end_matches(' ');
            let from = before
                .trim_end_matches(['–', '—', '-', '‑', '−', '‐'])
                .len();
            Some(unit.places(from..at + name.len()))
        })
}

fn literals(shape: &Shape<'_>, units: &[usize]) -> Vec<Literal> {
    let mut found = Vec::new();
    for &number in units {
        if let Some(unit) = shape.units.get(number) {
            in_unit(unit, number, &mut found);
        }
    }
    found
}

fn in_unit(unit: &Unit<'_>, number: usize, found: &mut Vec<Literal>) {
    let text = &unit.text;
    let has_addresses = text.contains("://") || text.contains('@') || text.contains("www.");
    // With these bytes begin the digits of other scripts.
    let may_be =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'`' | 0xD9 | 0xDB | 0xDF..=0xE1 | 0xEF);
    if !has_addresses && !text.contains("--") && !text.bytes().any(may_be) {
        return;
    }
    let mut at = 0;
    let mut before = ' ';
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let (kind, length) = if c == '`' {
            (
                Kind::Code,
                rest.get(1..)
                    .and_then(|inside| inside.find('`'))
                    .map_or(0, |end| end + 2),
            )
        } else if rest.starts_with("--") && !before.is_alphanumeric() && before != '-' {
            let name = rest
                .bytes()
                .skip(2)
                .take_while(|&b| b.is_ascii_alphanumeric() || b == b'-')
                .count();
            (
                Kind::Option,
                if is_option(rest, name) { name + 2 } else { 0 },
            )
        } else if c.is_ascii_alphabetic() && has_addresses && !before.is_ascii_alphanumeric() {
            let word = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            (Kind::Address, address(rest, word))
        } else if digit(c).is_some()
            && !before.is_ascii_alphanumeric()
            && before != '&'
            && before != '#'
        {
            (Kind::Number, digits(rest))
        } else {
            (Kind::Number, 0)
        };
        if length == 0 {
            before = c;
            at += c.len_utf8();
            continue;
        }
        let written = rest.get(..length).unwrap_or_default();
        let value = match kind {
            Kind::Number => value_of(written),
            // Where a line breaks is the translator's choice.
            Kind::Code => written
                .split('\n')
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(" "),
            _ => written.to_owned(),
        };
        if let Some(value) = (!value.is_empty()).then_some(value) {
            found.push(Literal {
                kind,
                value,
                unit: number,
                range: at..at + length,
            });
        }
        before = written.chars().next_back().unwrap_or(' ');
        at += length;
    }
}

/// `--list`, but not `--blank--` or `--список`.
fn is_option(rest: &str, length: usize) -> bool {
    let name = rest.get(2..2 + length).unwrap_or_default();
    let behind = rest
        .get(2 + length..)
        .and_then(|behind| behind.chars().next());
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && !name.ends_with('-')
        && !behind.is_some_and(char::is_alphanumeric)
}

/// Digits of any script with the separators between them; none where letters follow, as in
/// `3D` or `2nd`.
fn digits(rest: &str) -> usize {
    let mut length = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next_is_digit = characters
            .peek()
            .is_some_and(|(_, next)| digit(*next).is_some());
        if digit(c).is_some() {
            length = at + c.len_utf8();
        } else if !(next_is_digit
            && (matches!(
                c,
                '.' | ',' | '٫' | '٬' | '\u{A0}' | '\u{202F}' | '’' | '\''
            ) || c == ' ' && is_group(rest, at)))
        {
            break;
        }
    }
    let behind = rest.get(length..).and_then(|behind| behind.chars().next());
    let in_word = behind.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    if in_word { 0 } else { length }
}

/// Whether three digits follow the space: `10 000`.
fn is_group(rest: &str, space: usize) -> bool {
    let behind = rest.get(space + 1..).unwrap_or_default().chars();
    behind.take_while(|c| digit(*c).is_some()).count() == 3
}

/// The value without the separators of a language: `1,000` is `1 000`, `2.0` is `2,0` and 2.
fn value_of(written: &str) -> String {
    let digits: String = written.chars().filter_map(digit).collect();
    let separators: Vec<usize> = written
        .char_indices()
        .filter(|(_, c)| digit(*c).is_none())
        .map(|(at, _)| at)
        .collect();
    let last = separators
        .last()
        .and_then(|&at| written.get(at..))
        .unwrap_or_default();
    let behind = last.chars().filter(|c| digit(*c).is_some()).count();
    let (whole, fraction) = match separators.as_slice() {
        [_] if behind != 3 => digits
            .split_at_checked(digits.len() - behind)
            .unwrap_or((&digits, "")),
        _ => (digits.as_str(), ""),
    };
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    match (whole, fraction) {
        ("", "") if !digits.is_empty() => "0".to_owned(),
        (whole, "") => whole.to_owned(),
        (whole, fraction) => format!("{whole}.{fraction}"),
    }
}

fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 14] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xE50, 0xED0, 0x1040, 0x17E0,
        0xFF10,
    ];
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    if code < 0x660 {
        return None;
    }
    let zero = ZEROS
        .into_iter()
        .find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
