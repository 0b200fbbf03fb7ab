//! Ids in a text.

use std::collections::HashSet;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Document, Kind, span_of};
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static ID_IN_TEXT: Rule = Rule {
    id: "id-in-text",
    severity: Severity::Warning,
    summary: "the id of an entry in a text",
    explanation: "An id such as `ENG009200` in a text is usually left over from copying. Where people need \
        it, the program shows it. Remove it.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "ENG009200 = Not found\n",
        "ENG009200 = Introuvable ENG009200\n",
        "ENG009200 = Introuvable\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let own = codes_of(texts.document);
    let english = texts.expected.source.as_ref();
    let english = english
        .map(|source| codes_of(source.document))
        .unwrap_or_default();
    for (checked, text) in texts.all() {
        for unit in &text.shape.units {
            // Ids that are not words have a digit, a hyphen or an underscore.
            let mut bytes = unit.text.bytes();
            if !bytes.any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'_')) {
                continue;
            }
            for (start, word) in tokens(&unit.text) {
                let is_own = word == checked.entry.id && is_no_word(word);
                let is_id = is_own || own.contains(word) || english.contains(word);
                if is_id && !text.is_in_source(word) {
                    let span = unit.span_of(start..start + word.len());
                    out.add(span, format!("Id `{word}` in the text."), "Remove it.");
                }
            }
        }
    }
}

/// The ids of a file that are not words: with letters and at least three digits.
fn codes_of<'a>(document: &'a Document<'a>) -> HashSet<&'a str> {
    let entries = document.entries().iter();
    let messages = entries.filter(|entry| entry.kind == Kind::Message);
    let is_code = |id: &&str| id.bytes().filter(u8::is_ascii_digit).count() >= 3;
    messages.map(|entry| entry.id).filter(is_code).collect()
}

/// Whether an id cannot be a word of a sentence.
fn is_no_word(id: &str) -> bool {
    id.len() > 3 && id.contains(['-', '_']) || id.bytes().any(|byte| byte.is_ascii_digit())
}

/// Runs of the characters of an id.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    text.split(move |c: char| !is_part(c))
        .filter(|word| word.len() > 3 && is_no_word(word))
        .map(move |word| (span_of(text, word).start, word))
}
