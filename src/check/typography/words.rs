//! Words: left in English, written twice, or an id.

use super::{
    super::{
        context::{Context, Judged, Text},
        expect::codes_of,
        report::Report,
        rule::{Rule, Severity},
        shape::Shape,
    },
    words,
};
use crate::ftl::Kind;

pub(in crate::check) static UNTRANSLATED: Rule = Rule {
    id: "untranslated",
    severity: Severity::Warning,
    summary: "a sentence that is the English one",
    explanation: "The text is the same as in English. If it is to be translated later, leave the entry out: then \
        it is counted as missing, and people see the English all the same. Names and single words may be the same \
        in both languages.",
};

pub(in crate::check) static REPEATED_WORD: Rule = Rule {
    id: "repeated-word",
    severity: Severity::Warning,
    summary: "a word that stands twice in a row",
    explanation: "\"the the\" is usually left over from editing. Remove one.",
};

pub(in crate::check) static ID_IN_TEXT: Rule = Rule {
    id: "id-in-text",
    severity: Severity::Warning,
    summary: "the id of an entry in a text",
    explanation: "An id such as `ENG009200` in a text is usually left over from copying: people do not need it, \
        and where they do, the program shows it. Remove it.",
};

pub(in crate::check) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let own = codes_of(context.document);
    for (judged, text) in context.texts() {
        untranslated(context, judged, text, report);
        repeated(context, text, report);
        for unit in &text.shape.units {
            // Ids that are no words have a digit, a hyphen or an underscore.
            if !unit
                .text
                .bytes()
                .any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'_'))
            {
                continue;
            }
            for (start, word) in tokens(&unit.text) {
                let english = context.expected.source.as_ref();
                let is_id = own.contains(word)
                    || english.is_some_and(|source| source.codes.contains(word))
                    || word == judged.entry.id && is_no_word(word);
                let in_source = text
                    .source
                    .is_some_and(|source| source.units.iter().any(|unit| unit.text.contains(word)));
                if is_id && !in_source {
                    report.add(
                        &ID_IN_TEXT,
                        unit.places(start..start + word.len()),
                        format!("`{word}` is an id."),
                        "Remove it.",
                    );
                }
            }
        }
    }
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
        .map(move |word| (crate::ftl::span_of(text, word).start, word))
}

fn untranslated(
    context: &Context<'_>,
    judged: &Judged<'_>,
    text: &Text<'_>,
    report: &mut Report<'_>,
) {
    if context.language.tag().is_none()
        || context.language.code() == "en"
        || judged.entry.kind == Kind::Term
    {
        return;
    }
    if !text.is_english || !is_sentence(&text.shape) {
        return;
    }
    report.add(
        &UNTRANSLATED,
        text.value.span.clone(),
        "The text is the English one.",
        "Translate it, or remove the entry.",
    );
}

/// Whether there is something to translate: two words at least, one of them no name.
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

fn repeated(context: &Context<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let language = context.language.code();
    // Where doubling a word is grammar, or words are not parted by spaces.
    if matches!(
        language,
        "tr" | "az"
            | "vi"
            | "id"
            | "ms"
            | "jv"
            | "su"
            | "tl"
            | "fil"
            | "hi"
            | "bn"
            | "mr"
            | "gu"
            | "pa"
            | "ne"
            | "ta"
            | "te"
            | "kn"
            | "ml"
            | "ur"
            | "my"
            | "th"
            | "lo"
            | "km"
            | "sw"
            | "uz"
            | "kk"
            | "ky"
            | "hy"
            | "ka"
    ) {
        return;
    }
    for unit in &text.shape.units {
        let prose = unit.prose();
        let mut before: Option<std::ops::Range<usize>> = None;
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
            let parted = gap.chars().all(char::is_whitespace);

            // A capital within a sentence begins a name: "Can Can".
            let same = first == word
                || word.starts_with(char::is_lowercase)
                    && first.to_lowercase() == word
                    // "BYTES bytes": capitals name what is to be put in.
                    && !first.chars().all(char::is_uppercase);
            if same
                && parted
                && is_word(word)
                && !may_stand_twice(language, &word.to_lowercase())
                && !in_source(text, word)
            {
                report.add(
                    &REPEATED_WORD,
                    unit.places(range),
                    format!("`{word}` stands twice in a row."),
                    "Remove one of the two.",
                );
            }
        }
    }
}

fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
}

/// Words that grammar puts twice in a row.
fn may_stand_twice(language: &str, word: &str) -> bool {
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

fn in_source(text: &Text<'_>, word: &str) -> bool {
    // "About About" is as odd in every language.
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
