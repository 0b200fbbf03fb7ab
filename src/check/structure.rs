//! What an entry consists of: value and attributes, as in the source.

use std::collections::HashSet;

use super::{
    context::{Context, Judged, Text},
    entries::nearest,
    report::Report,
    rule::{Rule, Severity},
    shape::{PLACEABLE, Shape},
};

pub(super) static MISSING_ATTRIBUTE: Rule = Rule {
    id: "missing-attribute",
    severity: Severity::Error,
    summary: "an attribute that the English has and the translation has not",
    explanation: "An attribute (`.title = …` below an entry) is a text of its own. Where it is missing, \
        people see it in another language or not at all. Add it with the same name, and do not translate the name.",
};

pub(super) static UNKNOWN_ATTRIBUTE: Rule = Rule {
    id: "unknown-attribute",
    severity: Severity::Error,
    summary: "an attribute that the English has not, or a text where it has only attributes",
    explanation: "Nothing ever asks for this attribute: its name is misspelt or was translated. Write it as \
        in the source, or remove it.",
};

pub(super) static DUPLICATE_ATTRIBUTE: Rule = Rule {
    id: "duplicate-attribute",
    severity: Severity::Error,
    summary: "an attribute that stands twice in an entry",
    explanation: "Only one of two attributes of the same name is ever shown. Remove the other one.",
};

pub(super) static MISSING_VALUE: Rule = Rule {
    id: "missing-value",
    severity: Severity::Error,
    summary: "an entry with attributes whose own text is missing",
    explanation: "The English has a text behind `=`, the translation has only attributes, so the text itself \
        is shown in another language. Write it behind `=`.",
};

pub(super) static EMPTY: Rule = Rule {
    id: "empty",
    severity: Severity::Error,
    summary: "a text in which nothing can be seen",
    explanation: "The text is `{\"\"}`, or consists of blanks: people would see an empty line. Remove the \
        entry instead, and the text of another language is shown.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for judged in &context.entries {
        twice(judged, report);
        empty(context, judged, report);
        if judged.is_message() && !judged.entry.broken {
            compare(judged, report);
        }
    }
}

fn twice(judged: &Judged<'_>, report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for attribute in &judged.entry.attributes {
        if !seen.insert(attribute.id) {
            let message = format!(
                "`{}` already has an attribute `.{}`.",
                judged.entry.name(),
                attribute.id
            );
            report.add(
                &DUPLICATE_ATTRIBUTE,
                attribute.id_span.clone(),
                message,
                "Remove one of the two.",
            );
        }
    }
}

fn empty(context: &Context<'_>, judged: &Judged<'_>, report: &mut Report<'_>) {
    for text in &judged.texts {
        let shown = |units: &super::shape::Shape<'_>| {
            units.units.iter().any(|unit| {
                unit.text
                    .chars()
                    .any(|c| c == PLACEABLE && unit.selects.is_empty() || is_visible(c))
            })
        };
        // A source of its own knows why an attribute is empty.
        let in_source = text.source.map_or(
            text.attribute.is_none() || context.expected.is_closed(),
            shown,
        );
        if !shown(&text.shape) && in_source {
            let name = text.attribute.map_or(judged.entry.name(), |name| {
                format!("{}.{name}", judged.entry.name())
            });
            report.add(
                &EMPTY,
                text.value.span.clone(),
                format!("The text of `{name}` is empty."),
                "Write the text, or remove the entry.",
            );
        } else if let Some(source) = text.source {
            empty_variants(source, text, report);
        }
    }
}

/// Variants that are a whole text, and an empty one where the English says something.
fn empty_variants(source: &Shape<'_>, text: &Text<'_>, report: &mut Report<'_>) {
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
            report.add(
                &EMPTY,
                unit.span.clone(),
                format!("The variant `{}` is empty.", variant.key),
                "Write its text.",
            );
        }
    }
}

fn is_visible(c: char) -> bool {
    c != PLACEABLE && !c.is_whitespace() && !c.is_control() && !super::control::is_invisible(c)
}

fn compare(judged: &Judged<'_>, report: &mut Report<'_>) {
    let Some(source) = judged.source else {
        return;
    };
    let entry = judged.entry;
    if source.value.is_some() && entry.value.is_none() {
        let message = format!("`{}` has attributes, but no text of its own.", entry.id);
        report.add(
            &MISSING_VALUE,
            entry.id_span.clone(),
            message,
            format!("Write its text behind `{} =`.", entry.id),
        );
    }
    for attribute in &source.attributes {
        if entry.attribute(attribute.id).is_none() {
            let message = format!("`{}` has no attribute `.{}`.", entry.id, attribute.id);
            report.add(
                &MISSING_ATTRIBUTE,
                entry.id_span.clone(),
                message,
                format!("Add `.{} = …` below it.", attribute.id),
            );
        }
    }
    if source.broken {
        return;
    }
    if let (None, Some(value)) = (&source.value, &entry.value) {
        report.add(
            &UNKNOWN_ATTRIBUTE,
            value.span.clone(),
            format!(
                "The English of `{}` has only attributes: nothing shows this text.",
                entry.id
            ),
            "Remove it, or write it as the attribute that is meant.",
        );
    }
    for attribute in &entry.attributes {
        if source.attribute(attribute.id).is_none() {
            let known = source.attributes.iter().map(|attribute| attribute.id);
            let suggestion = match nearest(attribute.id, known) {
                Some(near) => format!("Did you mean `.{near}`?"),
                None => "Remove it.".to_owned(),
            };
            let message = format!(
                "The English of `{}` has no attribute `.{}`.",
                entry.id, attribute.id
            );
            report.add(
                &UNKNOWN_ATTRIBUTE,
                attribute.id_span.clone(),
                message,
                suggestion,
            );
        }
    }
}
