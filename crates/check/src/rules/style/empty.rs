//! Empty texts.

use super::invisible_character::is_invisible;
use crate::analysis::opaque::PLACEABLE;
use crate::analysis::shape::Shape;
use crate::analysis::texts::{CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static EMPTY: Rule = Rule {
    id: "empty",
    severity: Severity::Error,
    summary: "an empty or blank text",
    explanation: "The text is `{\"\"}`, or consists of blanks: people would see an empty line. Remove the \
        entry instead, and the text of another language is shown.",
    fatal: false,
    fix: None,
    example: Example::new("fr", "a = One\n", "a = { \"\" }\n", "a = Un\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (checked, text) in texts.all() {
        let shown = |units: &Shape<'_>| {
            units.units.iter().any(|unit| {
                unit.text
                    .chars()
                    .any(|c| c == PLACEABLE && unit.selects.is_empty() || is_visible(c))
            })
        };
        // In a source itself an attribute can be empty on purpose.
        let in_source = text.source.map_or(
            text.attribute.is_none() || texts.expected.is_closed(),
            shown,
        );
        if !shown(&text.shape) && in_source {
            let name = text.attribute.map_or(checked.entry.name(), |name| {
                format!("{}.{name}", checked.entry.name())
            });
            out.add(
                text.value.span.clone(),
                format!("The text of `{name}` is empty."),
                "Write the text, or remove the entry.",
            );
        } else if let Some(source) = text.source {
            empty_variants(source, text, out);
        }
    }
}

/// Empty variants that are the whole text where the English has one.
fn empty_variants(source: &Shape<'_>, text: &CheckedText<'_>, out: &mut Diagnostics<'_>) {
    let is_empty = |shape: &Shape<'_>, number: usize| {
        shape.chain(number).all(|(_, unit)| {
            let selects = unit.selects.len();
            let other = unit.text.chars().filter(|&c| c == PLACEABLE).count() > selects;
            !other && !unit.text.chars().any(is_visible)
        })
    };
    for (number, unit) in text.shape.leaves() {
        let Some(variant) = &unit.variant else {
            continue;
        };
        if is_empty(&text.shape, number)
            && !is_empty(source, source.counterpart(&text.shape, number))
        {
            out.add(
                unit.span.clone(),
                format!("The variant `{}` is empty.", variant.key),
                "Write its text.",
            );
        }
    }
}

fn is_visible(c: char) -> bool {
    c != PLACEABLE && !c.is_whitespace() && !c.is_control() && !is_invisible(c)
}
