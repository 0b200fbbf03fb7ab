//! Text that is not Fluent.

use crate::context::Context;
use crate::diagnostics::Diagnostics;
use crate::ftl::Entry;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;

pub(crate) static SYNTAX: Rule = Rule {
    id: "syntax",
    severity: Severity::Error,
    summary: "text that cannot be read as Fluent",
    explanation: "An entry with a syntax error is not shown at all: people see the text of another \
        language instead. Most often a brace is not closed, `=` is missing, a line that continues a \
        text is not indented, or a select has no default variant (`*[other]`). Each diagnostic says \
        what to write at its location.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "a = Hello, { $name }!\n",
        "a = Bonjour, { $name !\n",
        "a = Bonjour, { $name }\u{202F}!\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let entries = context.document.entries().iter();
    let hidden = entries.filter(|entry| !context.scope.is_served(context.number, entry));
    let mut hidden = hidden.peekable();
    for error in context.document.errors() {
        // Both are in the order of the file.
        let is_before = |entry: &&Entry<'_>| entry.span.end < error.span.start;
        while hidden.next_if(is_before).is_some() {}
        if hidden
            .peek()
            .is_some_and(|entry| entry.span.start <= error.span.start)
        {
            continue;
        }
        let help = error.suggestion.clone().unwrap_or_default();
        out.add(error.span.clone(), error.message.clone(), help);
    }
}
