//! Repeated words.

use std::ops::Range;

use super::words::words;
use crate::analysis::texts::{CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static REPEATED_WORD: Rule = Rule {
    id: "repeated-word",
    severity: Severity::Warning,
    summary: "a repeated word",
    explanation: "\"the the\" is usually left over from editing. Remove one.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = Open the file\n",
        "a = Ouvrir le le fichier\n",
        "a = Ouvrir le fichier\n",
    ),
    check: Check::Texts(check),
};

/// Languages in which doubling a word is grammar, or words are not separated by spaces.
const DOUBLING: [&str; 30] = [
    "tr", "az", "vi", "id", "ms", "jv", "su", "tl", "fil", "hi", "bn", "mr", "gu", "pa", "ne",
    "ta", "te", "kn", "ml", "ur", "my", "th", "lo", "km", "sw", "uz", "kk", "ky", "hy", "ka",
];

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (_, text) in texts.all() {
        repeated(texts, text, out);
    }
}

fn repeated(texts: &CheckedTexts<'_>, text: &CheckedText<'_>, out: &mut Diagnostics<'_>) {
    let language = texts.language.code();
    if DOUBLING.contains(&language) {
        return;
    }
    for unit in &text.shape.units {
        let prose = unit.prose();
        let mut before: Option<Range<usize>> = None;
        for range in words(prose) {
            let (Some(word), Some(previous)) =
                (prose.get(range.clone()), before.replace(range.clone()))
            else {
                continue;
            };
            let Some(first) = prose.get(previous.clone()) else {
                continue;
            };
            if first.len() != word.len() {
                continue;
            }
            let gap = prose.get(previous.end..range.start).unwrap_or_default();
            let is_blank = gap.chars().all(char::is_whitespace);

            // A capital within a sentence begins a name: "Can Can".
            let same = first == word
                || word.starts_with(char::is_lowercase)
                    && first.to_lowercase() == word
                    // "BYTES bytes": capitals name a parameter.
                    && !first.chars().all(char::is_uppercase);
            if same
                && is_blank
                && is_word(word)
                && !can_double(language, &word.to_lowercase())
                && !in_source(text, word)
            {
                let message = format!("Duplicate word `{word}`.");
                out.add(
                    unit.span_of(range.clone()),
                    message,
                    "Remove one of the two.",
                )
                .unsafe_edit(unit.span_of(previous.end..range.end), "");
            }
        }
    }
}

fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
}

/// Words that can be repeated in a correct sentence.
fn can_double(language: &str, word: &str) -> bool {
    match language {
        "fr" => matches!(word, "nous" | "vous"),
        "en" => matches!(word, "that" | "had"),
        "de" => matches!(word, "die" | "der" | "das" | "den" | "sie"),
        "nl" => matches!(word, "die" | "dat" | "zich" | "u"),
        "sv" | "da" | "nb" | "nn" | "no" => matches!(word, "det" | "den" | "som" | "så"),
        "pl" | "cs" | "sk" => matches!(word, "się" | "se" | "sa"),
        "af" => word == "nie",
        "fi" | "hu" | "et" => matches!(word, "egy" | "mi"),
        _ => false,
    }
}

fn in_source(text: &CheckedText<'_>, word: &str) -> bool {
    // A repetition of the English is kept in every language.
    let twice = format!("{word} {word}");
    let doubles = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        text.contains(&twice)
            || words
                .windows(2)
                .any(|pair| pair[0] == pair[1] && pair[0].len() > 1)
    };
    text.source
        .is_some_and(|source| source.units.iter().any(|unit| doubles(&unit.text)))
}
