//! Unknown attributes.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Entry, Kind, Reference, Target};
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNKNOWN_ATTRIBUTE: Rule = Rule {
    id: "unknown-attribute",
    severity: Severity::Error,
    summary: "an attribute that the English lacks, a text where it has only attributes, or a reference \
        to an unknown attribute",
    explanation: "Nothing uses this attribute: its name is misspelled or was translated. Write it as \
        in the source, or remove it.",
    fatal: true,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = Name\n    .title = Your name\n",
        "a = Nom\n    .titel = Votre nom\n    .title = Votre nom\n",
        "a = Nom\n    .title = Votre nom\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    for (_, reference) in context.references() {
        let (kind, id, attribute) = match reference.target {
            Target::Message(id, Some(attribute)) => (Kind::Message, id, attribute),
            Target::Term(id, Some(attribute)) => (Kind::Term, id, attribute),
            _ => continue,
        };
        if let Some(target) = context.scope.entry(kind, id)
            && target.attribute(attribute).is_none()
            && !target.broken
        {
            check_reference(target, reference, attribute, out);
        }
    }
    for entry in context.served().filter(|entry| entry.kind == Kind::Message) {
        let source = context.source_of(entry).filter(|source| !source.broken);
        if let Some(source) = source.filter(|_| !entry.broken) {
            compare(entry, source, out);
        }
    }
}

fn check_reference(
    target: &Entry<'_>,
    reference: &Reference<'_>,
    attribute: &str,
    out: &mut Diagnostics<'_>,
) {
    let name = target.name();
    let near = nearest(attribute, target.attributes.iter().map(|known| known.id));
    let help = match near {
        Some(near) => format!("Did you mean `{{ {name}.{near} }}`?"),
        None => format!("Add `.{attribute} = …` below `{name}`."),
    };
    let message = format!("`{name}` has no attribute `.{attribute}`.");
    let end = reference.span.end;
    let diagnostic = out.add(reference.span.clone(), message, help);
    if let Some(near) = near {
        diagnostic.unsafe_edit(end - attribute.len()..end, near);
    }
}

fn compare(entry: &Entry<'_>, source: &Entry<'_>, out: &mut Diagnostics<'_>) {
    if let (None, Some(value)) = (&source.value, &entry.value) {
        out.add(
            value.span.clone(),
            format!(
                "The English of `{}` has only attributes: nothing shows this text.",
                entry.id
            ),
            "Remove it, or write it as the attribute that is meant.",
        );
    }
    for attribute in &entry.attributes {
        if source.attribute(attribute.id).is_some() {
            continue;
        }
        let near = nearest(attribute.id, source.attributes.iter().map(|known| known.id));
        let help = match near {
            Some(near) => format!("Did you mean `.{near}`?"),
            None => "Remove it.".to_owned(),
        };
        let (id, name) = (entry.id, attribute.id);
        let message = format!("The English of `{id}` has no attribute `.{name}`.");
        let diagnostic = out.add(attribute.id_span.clone(), message, help);
        if let Some(near) = near {
            diagnostic.unsafe_edit(attribute.id_span.clone(), near);
        }
    }
}
