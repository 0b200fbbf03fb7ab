//! Entries that became text of the entry above.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static SWALLOWED_ENTRY: Rule = Rule {
    id: "swallowed-entry",
    severity: Severity::Error,
    summary: "an entry that became text of the entry above",
    explanation: "A line that begins with a space continues the text above it, even if it looks like an \
        entry; so does what follows a bare carriage return. The entry is lost, and people see its line as part of another text. Begin the entry in the first column of a line of its own.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = One\nb = Two\n",
        "a = Un\n b = Deux\n",
        "a = Un\nb = Deux\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for swallowed in &texts.swallowed_entries {
        let span = swallowed.span.clone();
        let name = texts.document.slice(span.clone());
        let help = if swallowed.by_return {
            "Begin it on a new line: there is a carriage return without a line feed before it."
                .to_owned()
        } else if swallowed.is_attribute {
            format!("Write `.{name}`: an attribute begins with a full stop.")
        } else {
            "Remove the spaces before it.".to_owned()
        };
        let message = format!("{} is read as text of the entry above.", swallowed.what);
        let diagnostic = out.add(span.clone(), message, help);
        if swallowed.is_attribute {
            diagnostic.unsafe_edit(span.start..span.start, ".");
        } else if !swallowed.by_return && !swallowed.indent.is_empty() {
            diagnostic.unsafe_edit(swallowed.indent.clone(), "");
        }
    }
}
