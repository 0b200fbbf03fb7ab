//! Scanning of a text for literals.

use std::ops::Range;

use super::number::{digit, number_length, value_of};
use crate::analysis::code_span::code_span_length;
use crate::analysis::opaque::address;
use crate::analysis::shape::{Shape, Unit};

/// A literal with its location.
#[derive(Debug, PartialEq)]
pub(super) struct Literal {
    pub(super) kind: LiteralKind,
    /// How it is compared: a number by its value.
    pub(super) value: String,
    pub(super) unit: usize,
    /// The bytes of the unit's text.
    pub(super) range: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LiteralKind {
    Code,
    Option,
    Address,
    Number,
}

impl Literal {
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.value == other.value
    }
}

impl LiteralKind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Code => "code span",
            Self::Option => "option",
            Self::Address => "address",
            Self::Number => "number",
        }
    }
}

/// The literals of these units.
pub(super) fn literals(shape: &Shape<'_>, units: &[usize]) -> Vec<Literal> {
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
    // The digits of other scripts begin with these bytes.
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
            (LiteralKind::Code, code_span_length(rest))
        } else if rest.starts_with("--") && !before.is_alphanumeric() && before != '-' {
            let name = rest
                .bytes()
                .skip(2)
                .take_while(|&b| b.is_ascii_alphanumeric() || b == b'-')
                .count();
            (
                LiteralKind::Option,
                if is_option(rest, name) { name + 2 } else { 0 },
            )
        } else if c.is_ascii_alphabetic() && has_addresses && !before.is_ascii_alphanumeric() {
            let word = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            (LiteralKind::Address, address(rest, word))
        } else if digit(c).is_some()
            && !before.is_ascii_alphanumeric()
            && before != '&'
            && before != '#'
        {
            (LiteralKind::Number, number_length(rest))
        } else {
            (LiteralKind::Number, 0)
        };
        if length == 0 {
            before = c;
            at += c.len_utf8();
            continue;
        }
        let written = rest.get(..length).unwrap_or_default();
        let value = match kind {
            LiteralKind::Number => value_of(written),
            // The translator may break lines elsewhere.
            LiteralKind::Code => written
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
    let after = rest
        .get(2 + length..)
        .and_then(|after| after.chars().next());
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && !name.ends_with('-')
        && !after.is_some_and(char::is_alphanumeric)
}
