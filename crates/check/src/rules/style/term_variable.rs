//! Variables of terms that no reference passes.

use std::collections::HashSet;

use fluent_syntax::ast::InlineExpression;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Inline, Target, Visitor, visit_inline};
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static TERM_VARIABLE: Rule = Rule {
    id: "term-variable",
    severity: Severity::Error,
    summary: "a variable of a term that no reference passes",
    explanation: "A term has only the variables that its references pass, as in `{ -brand(case: \
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

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
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
            // A selector without a value falls back to the default; a placeable prints `{$name}`.
            let mut units = text.shape.units.iter();
            let is_shown = units.any(|unit| unit.variables.contains(&name));
            let source = text
                .source
                .into_iter()
                .flat_map(|source| &source.references);
            let mut source = source.map(|found| found.target);
            let in_source = source.any(|target| target == Target::Variable(name));
            if is_shown && !in_source && !passed.0.contains(name) {
                let message = format!("No reference passes `${name}` to this term.");
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
