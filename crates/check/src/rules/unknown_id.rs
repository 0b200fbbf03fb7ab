//! Messages that nothing asks for.

use crate::context::Context;
use crate::diagnostics::Diagnostics;
use crate::edit::Safety;
use crate::ftl::Kind;
use crate::nearest::nearest;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;

pub(crate) static UNKNOWN_ID: Rule = Rule {
    id: "unknown-id",
    severity: Severity::Error,
    summary: "an entry that neither the source nor the program has",
    explanation: "Nothing ever asks for this entry: its id is misspelled, or the English was removed or \
        renamed. Write the id as in the source, or remove the entry (`sync` moves it to the end of the file).",
    fatal: true,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "greeting = Hello\n",
        "greetng = Bonjour\n",
        "greeting = Bonjour\n",
    ),
    check: Check::Entries(check),
};

/// Looking for the id that was meant costs a comparison with each: not for every entry of a file
/// that is checked against a wrong one.
const MOST_GUESSES: usize = 50;

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let expected = context.expected;
    let mut guesses = 0;
    for entry in context.served().filter(|entry| entry.kind == Kind::Message) {
        // A helper that only the source itself refers to is not asked for.
        let is_helper = context.is_source() && context.scope.refers_to_message(entry.id);
        if expected.knows(entry.id) || is_helper {
            continue;
        }
        guesses += 1;
        let near = (guesses <= MOST_GUESSES)
            .then(|| nearest(entry.id, expected.ids()))
            .flatten();
        let help = match near {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Remove the entry, or write the id as in the source.".to_owned(),
        };
        let message = format!("Unknown id `{}`.", entry.id);
        let diagnostic = out.add(entry.id_span.clone(), message, help);
        if let Some(near) = near {
            diagnostic.unsafe_edit(entry.id_span.clone(), near);
        }
    }
}
