//! Terms that were replaced by their text.

use std::ops::Range;

use crate::analysis::texts::{CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Document, Target, Visitor};
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING_TERM: Rule = Rule {
    id: "missing-term",
    severity: Severity::Warning,
    summary: "a term of the English that was replaced by its text",
    explanation: "The English refers to a term, such as `{ -brand }`, so that a name is written once. \
        Refer to it in the translation too, and not by its text.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "-brand = Hubster\na = Open { -brand }\n",
        "-brand = Hubster\na = Ouvrir Hubster\n",
        "-brand = Hubster\na = Ouvrir { -brand }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let Some(english) = &texts.expected.source else {
        return;
    };
    for (_, text) in texts.all() {
        let references = text
            .source
            .into_iter()
            .flat_map(|source| &source.references);
        let mut seen = Vec::new();
        for found in references {
            let Target::Term(id, None) = found.target else {
                continue;
            };
            let mut used = text.shape.references.iter();
            let is_used = used.any(|used| used.target.without_attribute() == found.target);
            if is_used || seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let documents = [english.document, texts.document];
            let names = documents.iter().flat_map(|document| names_of(document, id));
            let mut written = names.filter_map(|name| Some((find(text, &name)?, name)));
            if let Some((span, name)) = written.next() {
                let message =
                    format!("`{name}` is written out, where the English refers to `{{ -{id} }}`.");
                out.add(span.clone(), message, format!("Write `{{ -{id} }}`."))
                    .unsafe_edit(span, format!("{{ -{id} }}"));
            }
        }
    }
}

/// The location of a name in a text.
fn find(text: &CheckedText<'_>, name: &str) -> Option<Range<usize>> {
    text.shape.units.iter().find_map(|unit| {
        let at = unit.text.find(name)?;
        Some(unit.span_of(at..at + name.len()))
    })
}

/// The texts that a term has, in any of its variants.
fn names_of<'a>(document: &'a Document<'a>, id: &str) -> Vec<String> {
    let mut names = PatternTexts::default();
    if let Some(value) = document.term(id).and_then(|term| term.value.as_ref()) {
        names.pattern(&value.pattern);
    }
    names.0.retain(|name| name.chars().count() >= 3);
    names.0
}

/// Collects the texts of a pattern.
#[derive(Default)]
struct PatternTexts(Vec<String>);

impl<'p> Visitor<'p> for PatternTexts {
    fn text(&mut self, text: &'p str) {
        self.0.push(text.trim().to_owned());
    }
}
