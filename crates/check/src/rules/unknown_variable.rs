//! Unknown variables.

use std::collections::HashSet;

use crate::analysis::context::Context;
use crate::analysis::source::variables_of;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Entry, Kind, Reference, Target};
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNKNOWN_VARIABLE: Rule = Rule {
    id: "unknown-variable",
    severity: Severity::Error,
    summary: "an unknown variable",
    explanation: "Only the variables of the English, and those that the program declares, have a value. \
        An unknown one is shown by its name. Variables are not translated: write `{ $name }` as in the English.",
    fatal: true,
    fix: Some(Safety::Safe),
    example: Example::new(
        "fr",
        "a = Hello, { $name }\n",
        "a = Bonjour, { $nom } { $name }\n",
        "a = Bonjour, { $name }\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let mut last: Option<(&Entry<'_>, Option<Vec<&str>>)> = None;
    for (entry, reference) in context.references() {
        let Target::Variable(name) = reference.target else {
            continue;
        };
        if entry.kind == Kind::Term {
            continue;
        }
        // The references of an entry follow each other.
        let (_, known) = match last.take() {
            Some(last) if std::ptr::eq(last.0, entry) => last,
            _ => (entry, known(context, entry)),
        };
        if let Some(known) = &known
            && !known.contains(&name)
        {
            report(name, reference, known, out);
        }
        last = Some((entry, known));
    }
}

/// The variables of a message, sorted; `None` where they are unknown.
fn known<'c>(context: &'c Context<'_>, entry: &Entry<'_>) -> Option<Vec<&'c str>> {
    let declared = context.expected.schema;
    if let Some(declared) = declared.and_then(|schema| schema.arguments(entry.id)) {
        let mut names: Vec<&str> = declared.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        return Some(names);
    }
    let english = context.expected.source.as_ref()?;
    let source = english.document.entry(entry.kind, entry.id)?;
    if source.broken {
        return None;
    }
    let mut names: HashSet<&str> = variables_of(english.document, source);
    let notes = source
        .comment
        .iter()
        .flat_map(|comment| comment.variables());
    names.extend(notes.map(|note| note.name));
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    Some(names)
}

fn report(name: &str, reference: &Reference<'_>, known: &[&str], out: &mut Diagnostics<'_>) {
    let near = nearest(name, known.iter().copied());
    let help = match (near, known) {
        (Some(near), _) => format!("Write `{{ ${near} }}`."),
        (None, [only]) => format!("Write `{{ ${only} }}`."),
        (None, []) => "Remove it: this text has no variables.".to_owned(),
        (None, several) => {
            let names: Vec<String> = several.iter().map(|name| format!("`${name}`")).collect();
            format!("Its variables are {}.", names.join(", "))
        }
    };
    let message = format!("Unknown variable `${name}`.");
    let span = reference.span.clone();
    let diagnostic = out.add(span.clone(), message, help);
    let only = known.first().filter(|_| known.len() == 1).copied();
    match near.or(only) {
        // One letter added, removed, replaced or swapped is a typing error.
        Some(near) if strsim::damerau_levenshtein(near, name) == 1 => {
            diagnostic.safe_edit(span, format!("${near}"));
        }
        Some(near) => {
            diagnostic.unsafe_edit(span, format!("${near}"));
        }
        None => {}
    }
}
