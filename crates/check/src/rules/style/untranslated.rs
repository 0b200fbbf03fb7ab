//! Texts that are still English.

use super::words::words;
use crate::analysis::shape::Shape;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNTRANSLATED: Rule = Rule {
    id: "untranslated",
    severity: Severity::Warning,
    summary: "a sentence that is still English",
    explanation: "The text is the same as in English. To translate it later, remove the entry: then \
        it counts as missing, and people see the English anyway. Names and single words may be the same \
        in both languages.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = The file was not found.\n",
        "a = The file was not found.\n",
        "a = Le fichier est introuvable.\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    if texts.language.tag().is_none() || texts.language.code() == "en" {
        return;
    }
    let messages = texts.all().filter(|(checked, _)| checked.is_message());
    for (_, text) in messages {
        if text.is_english && is_sentence(&text.shape) {
            let span = text.value.span.clone();
            let help = "Translate it, or remove the entry.";
            out.add(span, "The text is still English.", help);
        }
    }
}

/// Whether there is something to translate: at least two words, one of them not a name.
fn is_sentence(shape: &Shape<'_>) -> bool {
    shape.units.iter().any(|unit| {
        let prose = unit.prose();
        let all: Vec<&str> = words(prose)
            .filter_map(|range| prose.get(range))
            .filter(|word| word.chars().all(char::is_alphabetic))
            .collect();
        let plain = all
            .iter()
            .filter(|word| word.len() > 1 && word.starts_with(char::is_lowercase))
            .count();
        let ends = prose.trim_end().ends_with(['.', '?', '!', '…']);
        all.len() >= 3 && plain >= 2 || all.len() >= 2 && plain >= 1 && ends
    })
}
