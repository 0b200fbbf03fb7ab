//! Variables that the English shows and the translation does not.

use std::collections::HashSet;

use crate::analysis::categories::CATEGORIES;
use crate::analysis::shape::{SelectorKind, Shape};
use crate::analysis::source::variables_of;
use crate::analysis::texts::{CheckedEntry, CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Document, Target};
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING_VARIABLE: Rule = Rule {
    id: "missing-variable",
    severity: Severity::Error,
    summary: "a variable that the English shows and the translation does not (in one variant: \
        warning)",
    explanation: "A variable such as `{ $name }` is a value that people need to see. Where the \
        English shows it, the translation must, in each of its variants; only a variant for \
        exactly one number (`[one]` where that is only 1) can do without the number.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = Hello, { $name }\n",
        "a = Bonjour\n",
        "a = Bonjour, { $name }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (checked, text) in texts.all() {
        match text.source {
            Some(source) => missing(texts, source, text, out),
            None if texts.is_source() && text.attribute.is_none() && checked.is_message() => {
                undeclared(texts, checked, text, out);
            }
            None => {}
        }
    }
}

/// Arguments that the program declares and the source does not show.
fn undeclared(
    texts: &CheckedTexts<'_>,
    checked: &CheckedEntry<'_>,
    text: &CheckedText<'_>,
    out: &mut Diagnostics<'_>,
) {
    let id = checked.entry.id;
    let schema = texts.expected.schema;
    let declared = schema.and_then(|schema| schema.arguments(id));
    for (name, _) in declared.into_iter().flatten() {
        let mut references = text.shape.references.iter();
        let is_used = references.any(|found| found.target == Target::Variable(name.as_str()));
        if !is_used && !variables_of(texts.document, checked.entry).contains(name.as_str()) {
            let message = format!("`{id}` does not show its argument `${name}`.");
            let help = format!("Write `{{ ${name} }}` into the text.");
            out.add(text.value.span.clone(), message, help);
        }
    }
}

/// The variables that units show, including those of the messages that they refer to, in any of
/// the documents: a variable missing from a referenced message is reported in that message.
fn shown<'a>(
    documents: &[&'a Document<'a>],
    shape: &Shape<'a>,
    units: impl Iterator<Item = usize>,
) -> HashSet<&'a str> {
    let mut found = HashSet::new();
    for unit in units.filter_map(|number| shape.units.get(number)) {
        found.extend(unit.variables.iter().copied());
        for target in &unit.shown {
            let Target::Message(id, _) = target else {
                continue;
            };
            for document in documents {
                if let Some(entry) = document.message(id) {
                    found.extend(variables_of(document, entry));
                }
            }
        }
    }
    found
}

fn missing<'a>(
    texts: &CheckedTexts<'a>,
    source: &Shape<'a>,
    text: &CheckedText<'a>,
    out: &mut Diagnostics<'_>,
) {
    let Some(english) = &texts.expected.source else {
        return;
    };
    if source.references.is_empty() {
        return;
    }
    let shape = &text.shape;
    let ours = [texts.document, english.document];
    let everywhere = shown(&ours, shape, 0..shape.units.len());
    let mut lacking: Vec<(usize, &str)> = Vec::new();
    let mut leaves = 0;
    for (number, _) in shape.leaves() {
        leaves += 1;
        let around = shape.reach(number);
        let here = shown(&ours, shape, around.into_iter());
        let there = source.counterpart(shape, number);
        let needed = shown(
            &[english.document],
            source,
            source.chain(there).map(|(number, _)| number),
        );
        let mut needed: Vec<&str> = needed
            .into_iter()
            .filter(|name| !here.contains(name))
            .collect();
        needed.sort_unstable();
        for name in needed {
            if !is_said_by_key(texts, shape, number, name) {
                lacking.push((number, name));
            }
        }
    }
    let mut names: Vec<&str> = lacking.iter().map(|(_, name)| *name).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let here: Vec<usize> = lacking
            .iter()
            .filter(|(_, lacks)| *lacks == name)
            .map(|(number, _)| *number)
            .collect();
        let selects = shape
            .references
            .iter()
            .any(|found| found.target == Target::Variable(name));
        if !everywhere.contains(name) && !selects {
            let message = format!("The English shows `{{ ${name} }}`, the translation does not.");
            let help = format!("Write `{{ ${name} }}` where its value belongs.");
            out.add(text.value.span.clone(), message, help);
            continue;
        }
        // Where all variants lack it, people never see its value.
        let severity = if here.len() == leaves {
            Severity::Error
        } else {
            Severity::Warning
        };
        for number in here {
            let Some(unit) = shape.units.get(number) else {
                continue;
            };
            let key = unit.variant.as_ref().map_or("", |variant| variant.key);
            let message =
                format!("The variant `{key}` does not show `{{ ${name} }}`; the English does.");
            let help = format!("Write `{{ ${name} }}` into it.");
            out.add(unit.span.clone(), message, help).severity = severity;
        }
    }
}

/// Whether a unit is shown for exactly one value of a variable, which need not be shown then.
fn is_said_by_key(texts: &CheckedTexts<'_>, shape: &Shape<'_>, unit: usize, name: &str) -> bool {
    shape.chain(unit).any(|(_, unit)| {
        let Some(variant) = &unit.variant else {
            return false;
        };
        match shape.selects.get(variant.select).map(|select| select.by) {
            Some(SelectorKind::Variable {
                name: selected,
                ordinal,
                ..
            }) if selected == name => {
                let categories = texts.language.categories(ordinal);
                let is_never_shown = categories
                    .is_some_and(|categories| !categories.has(variant.key))
                    && !variant.is_default;
                if is_never_shown {
                    return true;
                }
                variant.is_number
                    || categories.is_some_and(|categories| categories.is_single(variant.key))
                    || CATEGORIES.iter().all(|category| *category != variant.key)
            }
            _ => false,
        }
    })
}
