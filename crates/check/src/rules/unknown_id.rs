//! Unknown ids.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::Kind;
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNKNOWN_ID: Rule = Rule {
    id: "unknown-id",
    severity: Severity::Error,
    summary: "a message that neither the source nor the program has",
    explanation: "Nothing uses this message: its id is misspelled, or the English was removed or \
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

/// The most suggestions per file: each compares with every id, and a file that is checked against
/// the wrong source would need one for each entry.
const MOST_GUESSES: usize = 50;

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let expected = context.expected;
    let mut guesses = 0;
    for entry in context.served().filter(|entry| entry.kind == Kind::Message) {
        // Only the source itself refers to a helper.
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
