//! Translations of English that has changed since.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static STALE: Rule = Rule {
    id: "stale",
    severity: Severity::Warning,
    summary: "the English has changed since it was translated",
    explanation: "The comment `# en:` above a translation is the English that it was made from. The source \
        has changed since: compare both, correct the translation if necessary, and confirm it by \
        `sync --accept ID`, which renews the comment.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = Not found.\n",
        "# en: Missing.\na = Introuvable.\n",
        "# en: Not found.\na = Introuvable.\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let Some(english) = &texts.expected.source else {
        return;
    };
    for checked in &texts.entries {
        let (Some(source), Some(comment)) = (checked.source, &checked.entry.comment) else {
            continue;
        };
        for origin in comment.origins() {
            let value = source
                .patterns()
                .find(|(attribute, _)| *attribute == origin.attribute);
            let Some((_, value)) = value else {
                if let Some(name) = origin.attribute.filter(|_| !source.broken) {
                    out.add(
                        origin.span.clone(),
                        format!("The English no longer has an attribute `.{name}`."),
                        "Remove this comment and the attribute.",
                    );
                }
                continue;
            };
            let today = english.document.written(value);
            if !origin.is(&today) {
                let (old, new) = (origin.lines.join(" "), today.join(" "));
                let message = if old.split_whitespace().eq(new.split_whitespace()) {
                    "The line breaks of the English have changed.".to_owned()
                } else {
                    format!("The English has changed: {}", word_diff(&old, &new))
                };
                let name = checked.entry.name();
                out.add(
                    origin.span.clone(),
                    message,
                    format!("Correct the translation, then run `sync --accept {name}`."),
                );
            }
        }
    }
}

/// Both texts in one, word by word: `Hub [-not-] {+never+} found.`
fn word_diff(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (words(old), words(new));
    let mut parts = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, removed, added) = operation.as_tag_tuple();
        let removed = old.get(removed).unwrap_or_default().join(" ");
        let added = new.get(added).unwrap_or_default().join(" ");
        if tag == DiffTag::Equal {
            parts.push(removed);
            continue;
        }
        if !removed.is_empty() {
            parts.push(format!("[-{removed}-]"));
        }
        if !added.is_empty() {
            parts.push(format!("{{+{added}+}}"));
        }
    }
    parts.join(" ")
}

/// The words of a text; a text is a sentence or two, and longer ones are truncated.
fn words(text: &str) -> Vec<&str> {
    const MOST: usize = 400;
    text.split_whitespace().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::word_diff;

    #[test]
    fn shows_what_was_removed_and_added() {
        let cases = [
            ("Hub not found.", "Hub not found.", "Hub not found."),
            (
                "Hub not found.",
                "Hub was not found.",
                "Hub {+was+} not found.",
            ),
            ("a b c", "a x c", "a [-b-] {+x+} c"),
            ("a b", "", "[-a b-]"),
            ("", "a", "{+a+}"),
            ("one two three", "three", "[-one two-] three"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(word_diff(old, new), expected);
        }
    }
}
