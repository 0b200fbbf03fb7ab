//! Variables of a term that nothing passes.

use std::collections::HashSet;

use fluent_syntax::ast::InlineExpression;

use crate::diagnostics::Diagnostics;
use crate::ftl::{Inline, Target, Visitor, visit_inline};
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;
use crate::texts::Texts;

pub(crate) static TERM_VARIABLE: Rule = Rule {
    id: "term-variable",
    severity: Severity::Error,
    summary: "a variable of a term that nothing passes to it",
    explanation: "A term sees only what it is passed where it is used, as in `{ -brand(case: \
        \"genitive\") }`. Another variable is shown by its name, in braces. Pass it, or write the \
        text without it.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "-brand = Hub\na = { -brand }\n",
        "-brand = Hub de { $nom }\na = { -brand }\n",
        "-brand = Hub\na = { -brand }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &Texts<'_>, out: &mut Diagnostics<'_>) {
    let mut passed = Passed::default();
    for entry in texts.document.entries() {
        passed.entry(entry);
    }
    let terms = texts.all().filter(|(checked, _)| !checked.is_message());
    for (checked, text) in terms {
        for found in &text.shape.references {
            let Target::Variable(name) = found.target else {
                continue;
            };
            // A selector falls back to its default; what is shown is shown as `{$name}`.
            let mut units = text.shape.units.iter();
            let is_shown = units.any(|unit| unit.variables.contains(&name));
            let source = text
                .source
                .into_iter()
                .flat_map(|source| &source.references);
            let mut source = source.map(|found| found.target);
            let in_source = source.any(|target| target == Target::Variable(name));
            if is_shown && !in_source && !passed.0.contains(name) {
                let message = format!(
                    "A term has no variables of its own, and nothing passes `${name}` to it."
                );
                let term = checked.entry.name();
                let help =
                    format!("Pass it where the term is used: `{{ {term}({name}: \"…\") }}`.");
                out.add(found.span.clone(), message, help);
            }
        }
    }
}

/// Collects the names of all arguments that terms are passed.
#[derive(Default)]
struct Passed<'p>(HashSet<&'p str>);

impl<'p> Visitor<'p> for Passed<'p> {
    fn inline(&mut self, inline: &'p Inline<'p>) {
        if let InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } = inline
        {
            let names = arguments.named.iter().map(|argument| argument.name.name);
            self.0.extend(names);
        }
        visit_inline(self, inline);
    }
}
