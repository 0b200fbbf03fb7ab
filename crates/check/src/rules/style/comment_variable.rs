//! Comments on unknown variables.

use crate::analysis::source::variables_of;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static COMMENT_VARIABLE: Rule = Rule {
    id: "comment-variable",
    severity: Severity::Info,
    summary: "a comment on a variable that the entry does not have",
    explanation: "`# $name - words` tells translators what a variable holds. This entry has no \
        such variable: it was renamed or removed, or is misspelled in the comment.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = Hello\n",
        "# $name (String) - the user\na = Bonjour\n",
        "a = Bonjour\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for checked in &texts.entries {
        let Some(comment) = &checked.entry.comment else {
            continue;
        };
        let notes = comment.variables();
        if notes.is_empty() || checked.entry.broken {
            continue;
        }
        let mut known = variables_of(texts.document, checked.entry);
        if let (Some(source), Some(english)) = (checked.source, &texts.expected.source) {
            known.extend(variables_of(english.document, source));
        }
        if let Some(schema) = texts.expected.schema {
            let declared = schema.arguments(checked.entry.id).into_iter().flatten();
            known.extend(declared.map(|(name, _)| name.as_str()));
        }
        for note in notes.iter().filter(|note| !known.contains(note.name)) {
            let message = format!("The entry has no variable `${}`.", note.name);
            out.add(
                note.span.clone(),
                message,
                "Correct the name, or remove the line.",
            );
        }
    }
}
