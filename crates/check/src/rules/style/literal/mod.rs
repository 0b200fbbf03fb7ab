//! Literals, which a translation must keep as they are: code spans, options, addresses and numbers.

mod location;
mod number;
mod scan;

use location::{bare, difference};
use number::digit;
use scan::{Literal, LiteralKind, literals};

use crate::analysis::opaque::PLACEABLE;
use crate::analysis::shape::Shape;
use crate::analysis::texts::{CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::Document;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static LITERAL: Rule = Rule {
    id: "literal",
    severity: Severity::Error,
    summary: "a code span, an option, an address or a number that differs from the English",
    explanation: "Text that developers type is the same in every language: `code spans` with their backticks, \
        options such as `--list` (two hyphens, which a word processor makes a dash), addresses, and numbers. \
        Digits of another script are allowed.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new(
        "fr",
        "a = Type `::resp --list`\n",
        "a = Tapez `::resp —list`\n",
        "a = Tapez `::resp --list`\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let Some(english) = &texts.expected.source else {
        return;
    };
    for (_, text) in texts.all() {
        if let Some(source) = text.source {
            for (leaf, _) in text.shape.leaves() {
                Leaf::new(english.document, source, text, leaf).compare(out);
            }
        }
    }
}

/// The texts that are shown together, with their English.
struct Leaf<'t> {
    english: &'t Document<'t>,
    source: &'t Shape<'t>,
    text: &'t CheckedText<'t>,
    leaf: usize,
    /// The units that are shown together.
    units: Vec<usize>,
    /// The English that is shown in the same situation.
    wanted: Vec<Literal>,
    found: Vec<Literal>,
}

impl<'t> Leaf<'t> {
    fn new(
        english: &'t Document<'t>,
        source: &'t Shape<'t>,
        text: &'t CheckedText<'t>,
        leaf: usize,
    ) -> Self {
        let counterpart = source.counterpart(&text.shape, leaf);
        let chain: Vec<usize> = source.chain(counterpart).map(|(unit, _)| unit).collect();
        let units: Vec<usize> = text.shape.chain(leaf).map(|(unit, _)| unit).collect();
        Self {
            english,
            source,
            text,
            leaf,
            wanted: literals(source, &chain),
            found: literals(&text.shape, &units),
            units,
        }
    }

    fn compare(&self, out: &mut Diagnostics<'_>) {
        if self.wanted.is_empty() && self.found.is_empty() || self.has_odd_backtick() {
            return;
        }
        let all: Vec<usize> = (0..self.source.units.len()).collect();
        let english = literals(self.source, &all);
        let (lost, mut extra) = self.differences(&english);
        for lost in lost {
            self.report_lost(lost, &mut extra, out);
        }
        let wants_code = self
            .wanted
            .iter()
            .any(|wanted| wanted.kind == LiteralKind::Code);
        let extra = extra
            .into_iter()
            .filter(|extra| extra.kind == LiteralKind::Code);
        for extra in extra.filter(|_| wants_code || english.is_empty()) {
            let shown = extra.value.trim_matches('`').replace(PLACEABLE, "{ … }");
            let message = format!("The English has no code span `{shown}`.");
            let span = difference(&self.text.shape, extra, &extra.value);
            let help = "Keep the code spans of the English, and add none.";
            out.add(span, message, help);
        }
    }

    /// An unmatched backtick makes code of everything after it: the rule `unbalanced` reports it.
    fn has_odd_backtick(&self) -> bool {
        let units = self.units.iter();
        let units = units.filter_map(|&unit| self.text.shape.units.get(unit));
        let ticks = units.map(|unit| unit.text.matches('`').count());
        ticks.sum::<usize>() % 2 == 1
    }

    /// The literals that only the English has, and those that only the translation has.
    fn differences(&self, english: &[Literal]) -> (Vec<&Literal>, Vec<&Literal>) {
        let around = literals(&self.text.shape, &self.text.shape.reach(self.leaf));
        let mut extra: Vec<&Literal> = self.found.iter().collect();
        let mut lost: Vec<&Literal> = Vec::new();
        for literal in &self.wanted {
            match extra.iter().position(|other| other.is_same(literal)) {
                Some(at) => {
                    extra.remove(at);
                }
                None => lost.push(literal),
            }
        }
        // A literal of another variant is neither lost nor new.
        lost.retain(|lost| {
            let is_code = lost.kind == LiteralKind::Code;
            !around.iter().any(|other| other.is_same(lost))
                || is_code
                    && self.found.len() < self.wanted.len()
                    && !self.found.iter().any(|found| found.value == lost.value)
        });
        extra.retain(|extra| !english.iter().any(|other| other.is_same(extra)));
        (lost, extra)
    }

    fn report_lost(&self, lost: &Literal, extra: &mut Vec<&Literal>, out: &mut Diagnostics<'_>) {
        let shape = &self.text.shape;
        let unit = self.source.units.get(lost.unit);
        let written = unit.map(|unit| unit.span_of(lost.range.clone()));
        let literal = written.map_or("", |span| self.english.slice(span));
        let written = literal.trim_matches('`');
        let is_one_line = !literal.contains('\n');
        let what = lost.kind.name();
        if let Some(changed) = take_nearest(lost, extra) {
            let span = difference(shape, changed, &lost.value);
            let message = format!("This {what} differs from the English `{written}`.");
            let diagnostic = out.add(span, message, format!("Write `{written}`."));
            if let Some(unit) = shape.units.get(changed.unit).filter(|_| is_one_line) {
                let span = unit.span_of(changed.range.clone());
                match lost.kind {
                    LiteralKind::Code | LiteralKind::Option => diagnostic.safe_edit(span, literal),
                    LiteralKind::Address | LiteralKind::Number => {
                        diagnostic.unsafe_edit(span, literal)
                    }
                };
            }
            return;
        }
        // "Two weeks", "once a day", "semi-finals": a number that is gone may be written in words.
        let is_in_words = is_small(&lost.value) || self.has_digits(&lost.value);
        if lost.kind == LiteralKind::Number && is_in_words {
            return;
        }
        let help = match lost.kind {
            LiteralKind::Option => format!("Write `{written}`, with two hyphens."),
            LiteralKind::Code => format!("Write `{written}` in backticks, as in the English."),
            _ => format!("Write `{written}` as in the English."),
        };
        let message = format!("The {what} `{written}` of the English is missing.");
        match bare(shape, &self.units, lost) {
            Some(span) => {
                let diagnostic = out.add(span.clone(), message, help);
                if is_one_line {
                    diagnostic.safe_edit(span, literal);
                }
            }
            None => {
                let unit = shape.units.get(self.leaf);
                let span = unit.map_or(&self.text.value.span, |unit| &unit.span);
                out.add(span.clone(), message, help);
            }
        }
    }

    /// Whether the digits are in a word, as in `100x` or `X.509`.
    fn has_digits(&self, value: &str) -> bool {
        let units = self.units.iter();
        let mut units = units.filter_map(|&unit| self.text.shape.units.get(unit));
        units.any(|unit| {
            let digits: String = unit.text.chars().filter_map(digit).collect();
            digits.contains(value)
        })
    }
}

/// The literal that replaced another one: the most similar among those that the English lacks.
fn take_nearest<'l>(lost: &Literal, extra: &mut Vec<&'l Literal>) -> Option<&'l Literal> {
    let likeness =
        |other: &Literal| strsim::normalized_damerau_levenshtein(&other.value, &lost.value);
    let same_kind = extra.iter().enumerate();
    let same_kind = same_kind.filter(|(_, other)| other.kind == lost.kind);
    let nearest = same_kind.max_by(|(_, a), (_, b)| likeness(a).total_cmp(&likeness(b)));
    let (at, _) = nearest?;
    Some(extra.remove(at))
}

/// A number that is commonly written out: "two weeks".
fn is_small(value: &str) -> bool {
    value.parse::<f64>().is_ok_and(|value| value <= 100.0)
}
