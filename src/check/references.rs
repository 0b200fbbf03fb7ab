//! What texts refer to: messages, terms and functions.

use std::collections::HashMap;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::{
    context::{Context, Judged, Text},
    entries::nearest,
    report::Report,
    rule::{Rule, Severity},
    structure::UNKNOWN_ATTRIBUTE,
};
use crate::ftl::{Document, Graph, Kind, Pattern, Reference, Target, Value};

pub(super) static UNKNOWN_MESSAGE: Rule = Rule {
    id: "unknown-message",
    severity: Severity::Error,
    summary: "a reference to a message that the file does not have",
    explanation: "`{ name }` shows the message of that id, of the same language. Where the file has no such \
        message, people see `{name}`. Write its id as it is, add the message, or write `{ $name }` if a variable \
        is meant.",
};

pub(super) static UNKNOWN_TERM: Rule = Rule {
    id: "unknown-term",
    severity: Severity::Error,
    summary: "a reference to a term that the file does not have",
    explanation: "`{ -brand }` shows the term of that name, which must stand in the same language's file, even \
        where the source has it. Define it (`-brand = …`), or correct the name.",
};

pub(super) static UNKNOWN_FUNCTION: Rule = Rule {
    id: "unknown-function",
    severity: Severity::Error,
    summary: "a function that does not exist at run time",
    explanation: "Only `NUMBER()` exists: `DATETIME()` and others of Fluent's documentation do not, and are \
        shown as they are written. Names of functions are not translated.",
};

pub(super) static MISSING_TERM: Rule = Rule {
    id: "missing-term",
    severity: Severity::Warning,
    summary: "a term of the English that was replaced by its text",
    explanation: "The English refers to a term, such as `{ -brand }`, so that a name is written in one place. \
        Refer to it in the translation too, and not by its text.",
};

pub(super) static NO_VALUE: Rule = Rule {
    id: "no-value",
    severity: Severity::Error,
    summary: "a reference to a message that has only attributes",
    explanation: "`{ name }` shows the text behind `name =`, and there is none. Refer to an attribute, such as \
        `{ name.title }`, or give the message a text.",
};

pub(super) static CYCLE: Rule = Rule {
    id: "cycle",
    severity: Severity::Error,
    summary: "a text that refers to itself, directly or by others",
    explanation: "A text that contains itself has no end, so it cannot be shown. Break the circle at one of \
        the references that are named.",
};

pub(super) static TOO_MANY_PLACEABLES: Rule = Rule {
    id: "too-many-placeables",
    severity: Severity::Error,
    summary: "a text of more than 100 placeables, those of its references included",
    explanation: "A text is cut off at its hundredth placeable, to guard against texts that blow up by \
        references. Write it with fewer.",
};

pub(super) static UNUSED_TERM: Rule = Rule {
    id: "unused-term",
    severity: Severity::Info,
    summary: "a term that nothing refers to",
    explanation: "A term is shown only where a text of the same file refers to it, as in `{ -brand }`. Use it, \
        or remove it.",
};

/// How many placeables fluent-bundle resolves for one text.
const MAX_PLACEABLES: usize = 100;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
    let swallowed = report.swallowed();
    for (judged, text) in context.texts() {
        for found in &text.shape.references {
            // It is there, as text of another entry: that is said already.
            let name = document.slice(found.span.clone()).split('.').next();
            if name.is_some_and(|name| swallowed.contains(name)) {
                continue;
            }
            match found.target {
                Target::Message(id, attribute) => {
                    message(context, judged, found, id, attribute, report)
                }
                Target::Term(id, attribute) => term(context, found, id, attribute, report),
                Target::Function(name) => function(context, found, name, report),
                Target::Variable(_) => {}
            }
        }
        replaced_terms(context, text, report);
    }
    let refers = context
        .referred
        .iter()
        .any(|target| matches!(target, Target::Message(..) | Target::Term(..)));
    let cycles = if refers {
        document.cycles()
    } else {
        Vec::new()
    };
    for cycle in cycles {
        let (kind, id, attribute) = cycle.from;
        let dash = if kind == Kind::Term { "-" } else { "" };
        let from = attribute.map_or(format!("{dash}{id}"), |attribute| {
            format!("{dash}{id}.{attribute}")
        });
        let to = document.slice(cycle.reference.span.clone());
        let message = if from == to {
            format!("`{from}` refers to itself.")
        } else {
            format!("`{from}` refers to `{to}`, which leads back to `{from}`.")
        };
        report.add(
            &CYCLE,
            cycle.reference.span,
            message,
            "Write out one of the texts instead of referring to it.",
        );
    }
    if refers {
        too_many(context, report);
    } else {
        too_many_alone(context, report);
    }
    unused_terms(context, report);
}

/// Whether the file need not define it: the source does not either.
fn is_outside(context: &Context<'_>, target: Target<'_>) -> bool {
    match &context.expected.source {
        _ if context.expected.is_closed() => false,
        Some(source) => source.refers_outside(target),
        // A file by itself may use another file's terms and messages, unless all others that it
        // uses are its own.
        None => {
            let is_own = |other: &&Target<'_>| match other {
                Target::Message(id, _) => context.document.message(id).is_some(),
                Target::Term(id, _) => context.document.term(id).is_some(),
                Target::Variable(_) | Target::Function(_) => false,
            };
            let is_term = |other: &Target<'_>| matches!(other, Target::Term(..));
            let is_name =
                |other: &Target<'_>| matches!(other, Target::Term(..) | Target::Message(..));
            let same_kind = context
                .referred
                .iter()
                .filter(|other| is_name(other) && is_term(other) == is_term(&target));
            let (own, outside): (Vec<&Target<'_>>, Vec<&Target<'_>>) = same_kind.partition(is_own);
            outside.len() > 1 || own.is_empty()
        }
    }
}

fn message(
    context: &Context<'_>,
    judged: &Judged<'_>,
    found: &Reference<'_>,
    id: &str,
    attribute: Option<&str>,
    report: &mut Report<'_>,
) {
    let document = context.document;
    let Some(target) = document.message(id) else {
        if is_outside(context, found.target) {
            return;
        }
        let is_variable = judged.source.is_some_and(|source| {
            let english = context.expected.source.as_ref();
            english.is_some_and(|english| {
                super::expect::variables_of(english.document, source).contains(id)
            })
        });
        let suggestion = if is_variable {
            format!("Write `{{ ${id} }}`: a variable has a dollar sign.")
        } else if document.term(id).is_some() {
            format!("Write `{{ -{id} }}`: a term has a dash.")
        } else {
            let messages = document
                .entries()
                .iter()
                .filter(|entry| entry.kind == Kind::Message);
            match nearest(id, messages.map(|entry| entry.id)) {
                Some(near) => format!("Did you mean `{{ {near} }}`?"),
                None => format!("Write `{{ ${id} }}` if a variable is meant, or add the message."),
            }
        };
        report.add(
            &UNKNOWN_MESSAGE,
            found.span.clone(),
            format!("The file has no message `{id}`."),
            suggestion,
        );
        return;
    };
    match attribute {
        Some(name) if target.attribute(name).is_none() && !target.broken => {
            let known = target.attributes.iter().map(|attribute| attribute.id);
            let suggestion = nearest(name, known).map_or(String::new(), |near| {
                format!("Did you mean `{{ {id}.{near} }}`?")
            });
            let message = format!("`{id}` has no attribute `.{name}`.");
            report.add(&UNKNOWN_ATTRIBUTE, found.span.clone(), message, suggestion);
        }
        None if target.value.is_none() && !target.broken => {
            let first = target
                .attributes
                .first()
                .map_or("title", |attribute| attribute.id);
            let message = format!("`{id}` has no text of its own, only attributes.");
            report.add(
                &NO_VALUE,
                found.span.clone(),
                message,
                format!("Write `{{ {id}.{first} }}` if that is meant."),
            );
        }
        _ => {}
    }
}

fn term(
    context: &Context<'_>,
    found: &Reference<'_>,
    id: &str,
    attribute: Option<&str>,
    report: &mut Report<'_>,
) {
    let document = context.document;
    let Some(target) = document.term(id) else {
        let terms = document
            .entries()
            .iter()
            .filter(|entry| entry.kind == Kind::Term);
        let outside = context.expected.source.iter();
        let outside = outside.flat_map(|source| source.terms_outside());
        let near = nearest(id, terms.map(|entry| entry.id).chain(outside));
        let may_be_outside = is_outside(context, found.target);
        if may_be_outside && (near.is_none() || context.expected.source.is_some()) {
            return;
        }
        let english = context
            .expected
            .source
            .as_ref()
            .and_then(|source| source.document.term(id));
        let suggestion = match (near, english) {
            (_, Some(_)) => format!("Define it in this file too: `-{id} = …`."),
            (Some(near), None) => format!("Did you mean `{{ -{near} }}`?"),
            (None, None) => format!("Define it: `-{id} = …`."),
        };
        report.add(
            &UNKNOWN_TERM,
            found.span.clone(),
            format!("The file has no term `-{id}`."),
            suggestion,
        );
        return;
    };
    if let Some(name) = attribute
        && target.attribute(name).is_none()
        && !target.broken
    {
        let message = format!("The term `-{id}` has no attribute `.{name}`.");
        report.add(
            &UNKNOWN_ATTRIBUTE,
            found.span.clone(),
            message,
            format!("Add `.{name} = …` below `-{id}`."),
        );
    }
}

fn function(context: &Context<'_>, found: &Reference<'_>, name: &str, report: &mut Report<'_>) {
    let expected = context.expected;
    let is_known = match &expected.source {
        _ if name == "NUMBER" => true,
        _ if expected.is_closed() => false,
        // What the source calls there is, where that file is used.
        Some(source) => source.refers_to(found.target),
        None => matches!(name, "DATETIME" | "PLATFORM"),
    };
    if !is_known {
        let suggestion = match nearest(name, ["NUMBER"].into_iter()) {
            Some(near) => format!("Write `{near}`."),
            None => "Write the variable without a function.".to_owned(),
        };
        report.add(
            &UNKNOWN_FUNCTION,
            found.span.clone(),
            format!("There is no function `{name}()`."),
            suggestion,
        );
    }
}

/// Terms that the English shows and the translation has written out.
fn replaced_terms(context: &Context<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let (Some(source), Some(english)) = (text.source, &context.expected.source) else {
        return;
    };
    let mut seen = Vec::new();
    for found in &source.references {
        let Target::Term(id, None) = found.target else {
            continue;
        };
        let is_used = text
            .shape
            .references
            .iter()
            .any(|used| used.target.without_attribute() == found.target);
        if is_used || seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let documents = [english.document, context.document];
        let names = documents.iter().flat_map(|document| names_of(document, id));
        for name in names {
            if let Some(span) = text.shape.units.iter().find_map(|unit| {
                Some(unit.places(unit.text.find(&name).map(|at| at..at + name.len())?))
            }) {
                let message =
                    format!("`{name}` is written out, where the English refers to `{{ -{id} }}`.");
                report.add(
                    &MISSING_TERM,
                    span,
                    message,
                    format!("Write `{{ -{id} }}`."),
                );
                break;
            }
        }
    }
}

/// The texts that a term has, in any of its variants.
fn names_of(document: &Document<'_>, id: &str) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(value) = document.term(id).and_then(|term| term.value.as_ref()) {
        texts(&value.pattern, &mut names);
    }
    names.retain(|name| name.chars().count() >= 3);
    names
}

fn texts(pattern: &Pattern<'_>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(value.trim().to_owned()),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                variants
                    .iter()
                    .for_each(|variant| texts(&variant.value, found));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Counts as fluent-bundle does: each placeable of a pattern, and those of what it refers to; of
/// a select the variant with the most.
fn too_many(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
    let graph = Graph::of(document);
    let components = graph.components();
    let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
    // What is referred to comes first.
    order.sort_by_key(|&node| components.get(node).copied());
    let mut costs: HashMap<(Kind, &str, Option<&str>), usize> = HashMap::new();
    for node in order {
        let Some(&(kind, id, attribute)) = graph.nodes.get(node) else {
            continue;
        };
        let entry = document.entry(kind, id);
        let value = entry.and_then(|entry| {
            entry
                .patterns()
                .find(|(name, _)| *name == attribute)
                .map(|(_, value)| value)
        });
        let Some(value) = value else {
            continue;
        };
        let cost = pattern_cost(&value.pattern, &costs);
        if cost > MAX_PLACEABLES {
            report_too_many(value, report);
        }
        costs.insert((kind, id, attribute), cost);
    }
}

/// The same where no text refers to another one.
fn too_many_alone(context: &Context<'_>, report: &mut Report<'_>) {
    let costs = Costs::new();
    for (_, text) in context.texts() {
        if pattern_cost(&text.value.pattern, &costs) > MAX_PLACEABLES {
            report_too_many(text.value, report);
        }
    }
}

fn report_too_many(value: &Value<'_>, report: &mut Report<'_>) {
    report.add(
        &TOO_MANY_PLACEABLES,
        value.span.clone(),
        format!("More than {MAX_PLACEABLES} placeables are needed for this text."),
        "Write it with fewer placeables and references.",
    );
}

type Costs<'a> = HashMap<(Kind, &'a str, Option<&'a str>), usize>;

fn pattern_cost(pattern: &Pattern<'_>, costs: &Costs<'_>) -> usize {
    let placeables = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression } => 1 + expression_cost(expression, costs),
        PatternElement::TextElement { .. } => 0,
    });
    // More than enough is enough: sums must not overflow.
    placeables.sum::<usize>().min(MAX_PLACEABLES + 1)
}

fn expression_cost(expression: &Expression<&str>, costs: &Costs<'_>) -> usize {
    match expression {
        Expression::Inline(inline) => inline_cost(inline, costs),
        Expression::Select { selector, variants } => {
            let most = variants
                .iter()
                .map(|variant| pattern_cost(&variant.value, costs))
                .max();
            inline_cost(selector, costs) + most.unwrap_or(0)
        }
    }
}

fn inline_cost(inline: &InlineExpression<&str>, costs: &Costs<'_>) -> usize {
    let (target, arguments) = match inline {
        InlineExpression::MessageReference { id, attribute } => (
            Some((Kind::Message, id.name, attribute.as_ref().map(|id| id.name))),
            None,
        ),
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => (
            Some((Kind::Term, id.name, attribute.as_ref().map(|id| id.name))),
            arguments.as_ref(),
        ),
        InlineExpression::FunctionReference { arguments, .. } => (None, Some(arguments)),
        InlineExpression::Placeable { expression } => return expression_cost(expression, costs),
        _ => (None, None),
    };
    let own = target
        .and_then(|target| costs.get(&target))
        .copied()
        .unwrap_or(0);
    let arguments = arguments.iter().flat_map(|arguments| &arguments.positional);
    own + arguments
        .map(|argument| inline_cost(argument, costs))
        .sum::<usize>()
}

fn unused_terms(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
    // What is broken may have been the use.
    if !document.errors().is_empty() {
        return;
    }
    let uses_own_terms = document.entries().iter().any(|entry| {
        entry.kind == Kind::Term && context.referred.contains(&Target::Term(entry.id, None))
    });
    for judged in context.entries.iter().filter(|judged| !judged.is_message()) {
        let target = Target::Term(judged.entry.id, None);
        if context.referred.contains(&target) {
            continue;
        }
        let expected = context.expected;
        // In a part of something larger, another file may use it as it does in the source.
        let is_ours = match &expected.source {
            _ if expected.is_closed() => true,
            Some(source) => judged.source.is_none() || source.refers_to(target),
            None => uses_own_terms,
        };
        if is_ours {
            let message = format!("Nothing refers to the term `{}`.", judged.entry.name());
            report.add(
                &UNUSED_TERM,
                judged.entry.id_span.clone(),
                message,
                "Use it, or remove it.",
            );
        }
    }
}
