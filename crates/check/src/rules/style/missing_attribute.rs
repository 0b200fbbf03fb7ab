//! Attributes that are not translated yet.

use crate::diagnostics::Diagnostics;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;
use crate::texts::Texts;

pub(crate) static MISSING_ATTRIBUTE: Rule = Rule {
    id: "missing-attribute",
    severity: Severity::Error,
    summary: "an attribute that the English has and the translation does not have",
    explanation: "An attribute (`.title = …` below an entry) is a text of its own. Where it is missing, \
        people see it in another language or not at all. Add it with the same name, and do not translate the name.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = Name\n    .title = Your name\n",
        "a = Nom\n",
        "a = Nom\n    .title = Votre nom\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &Texts<'_>, out: &mut Diagnostics<'_>) {
    for checked in texts.entries.iter().filter(|checked| checked.is_message()) {
        let entry = checked.entry;
        let Some(source) = checked.source.filter(|_| !entry.broken) else {
            continue;
        };
        for attribute in &source.attributes {
            if entry.attribute(attribute.id).is_none() {
                let (id, name) = (entry.id, attribute.id);
                let message = format!("`{id}` has no attribute `.{name}`.");
                let help = format!("Add `.{name} = …` below it.");
                out.add(entry.id_span.clone(), message, help);
            }
        }
    }
}
