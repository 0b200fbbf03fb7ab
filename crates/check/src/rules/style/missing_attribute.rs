//! Missing attributes.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING_ATTRIBUTE: Rule = Rule {
    id: "missing-attribute",
    severity: Severity::Error,
    summary: "an attribute that the English has and the translation lacks",
    explanation: "An attribute (`.title = …` below an entry) is a text of its own. Where it is missing, \
        people see another language, or nothing. Add it with the same name, and do not translate the name.",
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

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
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
