//! What comments say of an entry.

use super::{
    context::Context,
    expect::variables_of,
    report::Report,
    rule::{Rule, Severity},
};

pub(super) static COMMENT_VARIABLE: Rule = Rule {
    id: "comment-variable",
    severity: Severity::Info,
    summary: "a comment that explains a variable which the entry does not have",
    explanation: "`# $name - words` tells translators what a variable holds. No such variable is in this entry: \
        it was renamed or removed, or is misspelt in the comment.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for judged in &context.entries {
        let Some(comment) = &judged.entry.comment else {
            continue;
        };
        let notes = comment.variables();
        if notes.is_empty() || judged.entry.broken {
            continue;
        }
        let mut known = variables_of(context.document, judged.entry);
        if let (Some(source), Some(english)) = (judged.source, &context.expected.source) {
            known.extend(variables_of(english.document, source));
        }
        if let Some(codes) = &context.expected.codes {
            known.extend(
                codes
                    .arguments
                    .get(judged.entry.id)
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| *name),
            );
        }
        for note in notes.iter().filter(|note| !known.contains(note.name)) {
            let message = format!("The entry has no variable `${}`.", note.name);
            report.add(
                &COMMENT_VARIABLE,
                note.span.clone(),
                message,
                "Correct the name, or remove the line.",
            );
        }
    }
}
