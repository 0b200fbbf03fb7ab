//! The location of a difference in a literal.

use std::ops::Range;

use super::scan::{Literal, LiteralKind};
use crate::analysis::shape::Shape;

/// The first word of a code span that differs, else the whole.
pub(super) fn difference(shape: &Shape<'_>, made: &Literal, wanted: &str) -> Range<usize> {
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
    if made.kind != LiteralKind::Code || !differs || is_broken {
        return unit.span_of(made.range.clone());
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
    unit.span_of(start..start + length)
}

/// A literal that lost its markers: the backticks of a code span, the hyphens of an option.
pub(super) fn bare(shape: &Shape<'_>, units: &[usize], lost: &Literal) -> Option<Range<usize>> {
    let mut texts = units.iter().filter_map(|&number| shape.units.get(number));
    match lost.kind {
        LiteralKind::Code => {
            let code = lost.value.trim_matches('`');
            texts.find_map(|unit| {
                let at = unit.text.find(code)?;
                Some(unit.span_of(at..at + code.len()))
            })
        }
        LiteralKind::Option => dash(shape, units, lost),
        LiteralKind::Address | LiteralKind::Number => None,
    }
}

/// An option whose hyphens became a dash.
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
            Some(unit.span_of(from..at + name.len()))
        })
}
