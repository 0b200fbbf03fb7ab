//! Variables: all that the English shows, and no others.

use std::collections::HashSet;

use super::{
    context::{Context, Judged, Text},
    entries::nearest,
    expect::variables_of,
    report::Report,
    rule::{Rule, Severity},
    shape::{By, Shape},
};
use crate::ftl::{Document, Kind, Target};

pub(super) static MISSING_VARIABLE: Rule = Rule {
    id: "missing-variable",
    severity: Severity::Error,
    summary: "a variable that the English shows and the translation does not (in one variant: warning)",
    explanation: "A variable such as `{ $name }` stands for a value that people need to see. Where the \
        English shows it, the translation must, in each of its variants; only a variant for exactly one \
        number (`[one]` where that is only 1) can do without the number.",
};

pub(super) static UNKNOWN_VARIABLE: Rule = Rule {
    id: "unknown-variable",
    severity: Severity::Error,
    summary: "a variable that does not exist",
    explanation: "Only the variables of the English (and those of the code's row in the table) have a value. \
        Another name is shown as it is, in braces. Variables are not translated: write `{ $name }` as in the \
        English.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let passed = passed_to_terms(context.document);
    for (judged, text) in context.texts() {
        if let Some(source) = text.source {
            missing(context, source, text, report);
        } else if let (Some(codes), true, None) =
            (&context.expected.codes, context.is_source(), text.attribute)
        {
            for (name, _) in codes.arguments.get(judged.entry.id).into_iter().flatten() {
                let is_used = text
                    .shape
                    .references
                    .iter()
                    .any(|found| found.target == Target::Variable(name));
                if judged.is_message()
                    && !is_used
                    && !through_references(context, judged).contains(name)
                {
                    let message =
                        format!("`{}` does not show its argument `$name`.", judged.entry.id)
                            .replace("$name", &format!("${name}"));
                    report.add(
                        &MISSING_VARIABLE,
                        text.value.span.clone(),
                        message,
                        format!("Write `{{ ${name} }}` into the text."),
                    );
                }
            }
        }
    }
    for judged in &context.entries {
        match judged.entry.kind {
            Kind::Message => unknown(context, judged, report),
            Kind::Term => unknown_in_term(judged, &passed, report),
        }
    }
}

fn through_references<'a>(context: &Context<'a>, judged: &Judged<'a>) -> HashSet<&'a str> {
    variables_of(context.document, judged.entry)
}

/// The variables that a unit shows, those of the messages in it included, as they stand in any
/// of the documents: what a message lacks is said there and not again where it is used.
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
    context: &Context<'a>,
    source: &Shape<'a>,
    text: &Text<'a>,
    report: &mut Report<'_>,
) {
    let Some(english) = &context.expected.source else {
        return;
    };
    if source.references.is_empty() {
        return;
    }
    let shape = &text.shape;
    let ours = [context.document, english.document];
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
            if !is_said_by_key(context, shape, number, name) {
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
            let suggestion = format!("Write `{{ ${name} }}` where its value belongs.");
            report.add(
                &MISSING_VARIABLE,
                text.value.span.clone(),
                message,
                suggestion,
            );
            continue;
        }
        // Where all variants lack it, its value is lost.
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
            let suggestion = format!("Write `{{ ${name} }}` into it.");
            report.add_as(
                severity,
                &MISSING_VARIABLE,
                unit.span.clone(),
                message,
                suggestion,
            );
        }
    }
}

/// Whether a unit is shown for exactly one value of a variable, which need not be shown then.
fn is_said_by_key(context: &Context<'_>, shape: &Shape<'_>, unit: usize, name: &str) -> bool {
    shape.chain(unit).any(|(_, unit)| {
        let Some(variant) = &unit.variant else {
            return false;
        };
        match shape.selects.get(variant.select).map(|select| select.by) {
            Some(By::Variable {
                name: selected,
                ordinal,
                ..
            }) if selected == name => {
                let categories = context.language.categories(ordinal);
                let is_never_shown = categories
                    .is_some_and(|categories| !categories.has(variant.key))
                    && !variant.is_default;
                if is_never_shown {
                    return true;
                }
                variant.is_number
                    || categories.is_some_and(|categories| categories.is_single(variant.key))
                    || super::language::CATEGORIES
                        .iter()
                        .all(|category| *category != variant.key)
            }
            _ => false,
        }
    })
}

fn unknown(context: &Context<'_>, judged: &Judged<'_>, report: &mut Report<'_>) {
    let shows = |text: &Text<'_>| {
        let mut references = text.shape.references.iter();
        references.any(|found| matches!(found.target, Target::Variable(_)))
    };
    if !judged.texts.iter().any(shows) {
        return;
    }
    let codes = context.expected.codes.as_ref();
    let row = codes.and_then(|codes| codes.arguments.get(judged.entry.id));
    let mut known: HashSet<&str> = row.into_iter().flatten().map(|(name, _)| *name).collect();
    if let (Some(source), None) = (judged.source, row)
        && let Some(english) = &context.expected.source
    {
        known.extend(variables_of(english.document, source));
        known.extend(
            source
                .comment
                .iter()
                .flat_map(|comment| comment.variables())
                .map(|note| note.name),
        );
        if source.broken {
            return;
        }
    } else if row.is_none() {
        return;
    }
    for text in &judged.texts {
        for found in &text.shape.references {
            let Target::Variable(name) = found.target else {
                continue;
            };
            if known.contains(name) {
                continue;
            }
            let mut names: Vec<&str> = known.iter().copied().collect();
            names.sort_unstable();
            let suggestion = match (nearest(name, names.iter().copied()), names.as_slice()) {
                (Some(near), _) => format!("Write `{{ ${near} }}`."),
                (None, [only]) => format!("Write `{{ ${only} }}`."),
                (None, []) => "Remove it: this text has no variables.".to_owned(),
                (None, several) => format!("Its variables are {}.", list(several)),
            };
            report.add(
                &UNKNOWN_VARIABLE,
                found.span.clone(),
                format!("There is no variable `${name}` here."),
                suggestion,
            );
        }
    }
}

fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`${name}`")).collect();
    names.join(", ")
}

/// The arguments that each term is given somewhere in the file.
fn passed_to_terms<'a>(document: &'a Document<'a>) -> HashSet<&'a str> {
    let mut passed = HashSet::new();
    for entry in document.entries() {
        for (_, value) in entry.patterns() {
            super::shape::named_arguments(&value.pattern, &mut passed);
        }
    }
    passed
}

/// A term sees only what it is given: `{ -brand(case: "genitive") }`. A selector falls back to
/// its default; what is shown is shown as `{$name}`.
fn unknown_in_term(judged: &Judged<'_>, passed: &HashSet<&str>, report: &mut Report<'_>) {
    for text in &judged.texts {
        for found in &text.shape.references {
            let Target::Variable(name) = found.target else {
                continue;
            };
            let is_shown = text
                .shape
                .units
                .iter()
                .any(|unit| unit.variables.contains(&name));
            let in_source = text.source.is_some_and(|source| {
                source
                    .references
                    .iter()
                    .any(|found| found.target == Target::Variable(name))
            });
            if is_shown && !in_source && !passed.contains(name) {
                let message =
                    format!("A term has no variables of its own, and nothing gives it `${name}`.");
                report.add(
                    &UNKNOWN_VARIABLE,
                    found.span.clone(),
                    message,
                    format!(
                        "Give it where the term is used: `{{ {}({name}: \"…\") }}`.",
                        judged.entry.name()
                    ),
                );
            }
        }
    }
}
