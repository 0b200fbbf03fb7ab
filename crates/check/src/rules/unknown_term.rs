//! References to unknown terms.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Kind, Target};
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNKNOWN_TERM: Rule = Rule {
    id: "unknown-term",
    severity: Severity::Error,
    summary: "a reference to an unknown term",
    explanation: "`{ -brand }` shows the term of that name, which each language must define, even if the \
        source does. Define it (`-brand = …`), or correct the name.",
    fatal: true,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "-brand = Hub\na = Open { -brand }\n",
        "-brand = Hub\na = Ouvrir { -brnd }\n",
        "-brand = Hub\na = Ouvrir { -brand }\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let english = context.expected.source.as_ref();
    for (_, reference) in context.references() {
        let Target::Term(id, _) = reference.target else {
            continue;
        };
        if context.scope.term(id).is_some() {
            continue;
        }
        let outside = english
            .into_iter()
            .flat_map(|source| source.terms_outside());
        let near = nearest(id, context.scope.names(Kind::Term).chain(outside));
        if context.is_outside(reference.target) && (near.is_none() || english.is_some()) {
            continue;
        }
        let is_english = english.is_some_and(|source| source.document.term(id).is_some());
        let near = near.filter(|_| !is_english);
        let help = match near {
            _ if is_english => format!("Define it in this file too: `-{id} = …`."),
            Some(near) => format!("Did you mean `{{ -{near} }}`?"),
            None => format!("Define it: `-{id} = …`."),
        };
        let message = format!("Unknown term `-{id}`.");
        let start = reference.span.start;
        let diagnostic = out.add(reference.span.clone(), message, help);
        if let Some(near) = near {
            diagnostic.unsafe_edit(start..start + 1 + id.len(), format!("-{near}"));
        }
    }
}
