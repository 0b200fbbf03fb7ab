//! Which entries there are: twice, missing, or unknown.

use std::collections::{HashMap, HashSet};

use super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
};
use crate::ftl::{Entry, Kind};

pub(super) static DUPLICATE_ID: Rule = Rule {
    id: "duplicate-id",
    severity: Severity::Error,
    summary: "an id that stands twice in the file",
    explanation: "Of two entries with one id only one is ever shown, and which one is hard to see. A message \
        and a term of one name get into each other's way too. Remove one of the two.",
};

pub(super) static MISSING: Rule = Rule {
    id: "missing",
    severity: Severity::Warning,
    summary: "a text that is not translated yet",
    explanation: "The source has this entry and the file has not: people see it in another language. The \
        place is behind the entry that stands before it in the source. `sync` adds it, commented out, with \
        the English above it.",
};

pub(super) static UNKNOWN_ID: Rule = Rule {
    id: "unknown-id",
    severity: Severity::Error,
    summary: "an entry that neither the source nor the codes have",
    explanation: "Nothing ever asks for this entry: its id is misspelt, or the English was removed or \
        renamed. Write the id as in the source, or remove the entry (`sync` moves it to the end of the file).",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    duplicates(context, report);
    unknown(context, report);
    missing(context, report);
}

fn duplicates(context: &Context<'_>, report: &mut Report<'_>) {
    let mut first: HashMap<&str, &Entry<'_>> = HashMap::new();
    for judged in &context.entries {
        let entry = judged.entry;
        let Some(other) = first.get(entry.id) else {
            first.insert(entry.id, entry);
            continue;
        };
        let line = context.document.position(other.id_span.start).line;
        let message = if other.kind == entry.kind {
            format!("`{}` already stands on line {line}.", entry.name())
        } else {
            format!(
                "`{}` has the name of `{}` on line {line}: a message and a term may not share one.",
                entry.name(),
                other.name()
            )
        };
        report.add(
            &DUPLICATE_ID,
            entry.id_span.clone(),
            message,
            "Remove or rename one of the two.",
        );
    }
}

fn unknown(context: &Context<'_>, report: &mut Report<'_>) {
    // Looking for the id that was meant costs a comparison with each: not for every entry of a
    // file that is judged against a wrong one.
    const MOST_GUESSES: usize = 50;
    let expected = context.expected;
    let mut guesses = 0;
    for judged in context.entries.iter().filter(|judged| judged.is_message()) {
        let entry = judged.entry;
        // A helper that only the source itself refers to is no code.
        let is_helper = context.is_source()
            && context
                .referred
                .contains(&crate::ftl::Target::Message(entry.id, None));
        if expected.knows(entry.id) || is_helper {
            continue;
        }
        guesses += 1;
        let near = (guesses <= MOST_GUESSES)
            .then(|| nearest(entry.id, expected.ids()))
            .flatten();
        let suggestion = match near {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Remove the entry, or write the id as in the source.".to_owned(),
        };
        report.add(
            &UNKNOWN_ID,
            entry.id_span.clone(),
            format!("Nothing is called `{}`.", entry.id),
            suggestion,
        );
    }
}

/// The name most like this one, if it is like enough to be meant.
pub(super) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let likeness = |other: &'n str| {
        let near = strsim::damerau_levenshtein(&name.to_lowercase(), &other.to_lowercase());
        (near, other)
    };
    let limit = name.chars().count() / 3;
    // Names of another length cannot be near: they need not be compared.
    let comparable =
        names.filter(|other| *other != name && other.len().abs_diff(name.len()) <= limit);
    let (distance, nearest) = comparable.map(likeness).min()?;
    (distance <= limit).then_some(nearest)
}

fn missing(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
    let swallowed = report.swallowed();
    let attempted = attempted(context);
    let has = |id: &str| {
        document.message(id).is_some() || attempted.contains(id) || swallowed.contains(id)
    };
    match (&context.expected.source, &context.expected.codes) {
        (Some(source), _) => {
            let mut before = context.document.text().len().min(first_place(context));
            for entry in source.document.entries() {
                match document.entry(entry.kind, entry.id) {
                    Some(found) => before = found.span.end,
                    None if entry.kind == Kind::Message && !has(entry.id) => {
                        let english = entry
                            .value
                            .as_ref()
                            .map(|value| source.document.written(value));
                        let words = english
                            .and_then(|lines| Some((*lines.first()?).to_owned()))
                            .unwrap_or_default();
                        report_missing(report, entry.id, before, &words);
                    }
                    None => {}
                }
            }
        }
        (None, Some(codes)) => {
            let end = document.entries().last().map_or(0, |entry| entry.span.end);
            for (id, shared) in &codes.needed {
                if !has(id) && !shared.is_some_and(has) {
                    report_missing(report, id, end, "");
                }
            }
        }
        (None, None) => {}
    }
}

/// Where the first entry of the source would have to stand.
fn first_place(context: &Context<'_>) -> usize {
    let first = context.document.entries().first();
    first.map_or(usize::MAX, |entry| {
        entry
            .comment
            .as_ref()
            .map_or(entry.span.start, |comment| comment.span.start)
    })
}

fn report_missing(report: &mut Report<'_>, id: &str, at: usize, english: &str) {
    let suggestion = match english {
        "" => format!("Add `{id} = …`."),
        english => format!("Add `{id} = …` for \"{english}\"."),
    };
    let message = format!("`{id}` is not translated.");
    report.add_for(
        MISSING.severity,
        &MISSING,
        Some(id.to_owned()),
        at..at,
        message,
        suggestion,
    );
}

/// The words that broken lines begin with: each may be an entry that only looks missing.
fn attempted<'a>(context: &Context<'a>) -> HashSet<&'a str> {
    let document = context.document;
    let errors = document.errors().iter();
    let lines = errors.map(|error| document.position(error.span.start).line);
    let words = lines.filter_map(|line| {
        let line = document.slice(document.lines().line(line));
        let word = line.trim_start_matches([' ', '\t']);
        let end = word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        word.get(..end.unwrap_or(word.len()))
    });
    words.filter(|word| !word.is_empty()).collect()
}
