//! "One" in a form that also covers other numbers.

use super::words::words;
use crate::analysis::categories::Categories;
use crate::analysis::texts::{CheckedTexts, PluralSelect, PluralSelector};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static PLURAL_NUMBER: Rule = Rule {
    id: "plural-number",
    severity: Severity::Warning,
    summary: "\"one\" written out in a form that also covers other numbers",
    explanation: "In many languages the form `one` is not only for 1: in French also for 0, in \
        Russian also for 21, 31 and so on. A text that says \"one\" there is wrong for the \
        others. Write the number, `{ $count }`; for exactly 1 add a variant `[1]`.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "files = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n",
        "files = { $n ->\n    [one] un fichier\n   *[other] { $n } fichiers\n }\n",
        "files = { $n ->\n    [one] { $n } fichier\n   *[other] { $n } fichiers\n }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for plural in texts.plural_selects() {
        let PluralSelector::Number { name, ordinal, .. } = plural.selector else {
            continue;
        };
        if plural.text.is_english {
            continue;
        }
        if let Some(categories) = texts.language.categories(ordinal) {
            let names = words_for_one(texts.language.code());
            written_out(categories, &plural, name, names, out);
        }
    }
}

/// "One" in words or as a digit, where the form also covers other numbers.
fn written_out(
    categories: &Categories,
    plural: &PluralSelect<'_, '_>,
    name: &str,
    names: &[&str],
    out: &mut Diagnostics<'_>,
) {
    if categories.is_single("one") || categories.numbers("one").is_empty() {
        return;
    }
    let shape = &plural.text.shape;
    for (variant, unit) in shape.variants(plural.select) {
        if variant.key != "one" || unit.variables.contains(&name) || !unit.selects.is_empty() {
            continue;
        }
        let lower = unit.text.to_lowercase();
        // Offsets fit only where lower case has the same length.
        if lower.len() != unit.text.len() {
            continue;
        }
        // A word that the other variants have too does not count: "in a new group".
        let others = shape
            .variants(plural.select)
            .filter(|(other, _)| other.key != "one");
        let elsewhere: Vec<String> = others.map(|(_, unit)| unit.text.to_lowercase()).collect();
        let is_elsewhere = |word: &str| {
            let mut texts = elsewhere.iter();
            texts.any(|text| words(text).any(|range| text.get(range) == Some(word)))
        };
        let found = words(&lower).find(|range| {
            let word = lower.get(range.clone());
            word.is_some_and(|word| (names.contains(&word) || word == "1") && !is_elsewhere(word))
        });
        let Some(range) = found else {
            continue;
        };
        let written = unit.text.get(range.clone()).unwrap_or_default();
        let others = categories
            .numbers("one")
            .iter()
            .filter(|number| **number != 1);
        let others = others
            .take(3)
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        let message =
            format!("`{written}` is wrong for the other numbers of this form, such as {others}.");
        let help =
            format!("Write `{{ ${name} }}`, or name the variant `[1]` and add another `[one]`.");
        out.add(unit.span_of(range), message, help);
    }
}

/// How a language writes out 1, in lower case.
fn words_for_one(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &["un", "une"],
        "pt" => &["um", "uma"],
        "ru" => &[
            "один",
            "одна",
            "одно",
            "одну",
            "одного",
            "одной",
            "одному",
            "одним",
            "одном",
        ],
        "uk" => &[
            "один",
            "одна",
            "одне",
            "одну",
            "одного",
            "однієї",
            "одному",
            "одним",
        ],
        "be" => &["адзін", "адна", "адно", "адну", "аднаго"],
        "sr" => &[
            "један",
            "једна",
            "једно",
            "једну",
            "jedan",
            "jedna",
            "jedno",
            "jednu",
        ],
        "hr" | "bs" => &["jedan", "jedna", "jedno", "jednu", "jednog"],
        "sl" => &["en", "ena", "eno", "enega"],
        "lt" => &["vienas", "viena", "vieną", "vieno"],
        "lv" => &["viens", "viena", "vienu", "vienā"],
        "is" => &["einn", "ein", "eitt", "eina"],
        "mk" => &["еден", "една", "едно"],
        "hi" | "mr" => &["एक"],
        "bn" => &["এক", "একটি"],
        "gu" => &["એક"],
        "fa" => &["یک"],
        "hy" => &["մեկ"],
        "zu" => &["eyodwa", "elilodwa"],
        "am" => &["አንድ"],
        "gd" => &["aon"],
        "br" => &["un", "ur", "ul"],
        _ => &[],
    }
}
