//! Missing plural forms.

use super::plural_forms::{list, nearest_category};
use crate::analysis::categories::Categories;
use crate::analysis::texts::{CheckedTexts, PluralSelect, PluralSelector};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static PLURAL_MISSING: Rule = Rule {
    id: "plural-missing",
    severity: Severity::Warning,
    summary: "a plural form that the language needs and the text lacks",
    explanation: "Each language has its own plural forms: English two (`one`, `other`), Polish three for whole \
        numbers, Arabic six. Where a form is missing, its numbers show the default variant, which is wrong \
        for them. Add the variants that are named.",
    fatal: false,
    fix: None,
    example: Example::new(
        "pl",
        "files = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n",
        "files = { $n ->\n    [one] jeden plik\n   *[other] { $n } plików\n }\n",
        "files = { $n ->\n    [one] jeden plik\n    [few] { $n } pliki\n    [many] { $n } plików\n   *[other] { $n } pliku\n }\n",
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
        let Some(categories) = texts.language.categories(ordinal) else {
            continue;
        };
        // `[1]` with a default that does not show the number only tells one from several.
        let mut variants = plural.text.shape.variants(plural.select);
        let shows_number =
            variants.any(|(variant, unit)| variant.is_default && unit.variables.contains(&name));
        if plural.has_category || plural.source_is_plural && shows_number {
            missing(categories, &plural, out);
        }
    }
}

fn missing(categories: &Categories, plural: &PluralSelect<'_, '_>, out: &mut Diagnostics<'_>) {
    let keys = &plural.keys;
    let is_number = |number: u32| {
        let mut numbers = keys.iter().filter(|key| key.is_number);
        numbers.any(|key| key.key.parse() == Ok(number))
    };
    let is_covered = |category: &str| {
        // A misspelled form is reported as such, not as missing.
        let mut names = keys.iter().filter(|key| !key.is_number);
        let is_named =
            names.any(|key| key.key == category || nearest_category(key.key) == Some(category));
        let numbers = categories.numbers(category);
        is_named
            || !numbers.is_empty() && numbers.iter().all(|&number| is_number(number))
            // `[1]` counts as `[one]`: the author wanted exactly 1.
            || category == "one" && is_number(1)
    };
    let mut missing: Vec<&str> = categories.needed().collect();
    missing.retain(|category| !is_covered(category));
    // A default with another name also covers the numbers of `other`.
    let default = keys.iter().find(|key| key.is_default);
    if default.is_none_or(|default| default.key != "other") && missing == ["other"] {
        missing.clear();
    }
    let message = match missing.as_slice() {
        [] => return,
        [one] => format!("The plural form `{one}` is missing."),
        several => format!("The plural forms {} are missing.", list(several)),
    };
    let examples = missing.iter().map(|name| example(categories, name));
    let help = format!("Add {}.", examples.collect::<Vec<_>>().join(", "));
    out.add(plural.select.selector.clone(), message, help);
}

fn example(categories: &Categories, name: &str) -> String {
    let numbers = categories.numbers(name);
    let first = numbers.iter().take(3).map(u32::to_string);
    let first = first.collect::<Vec<_>>().join(", ");
    let more = if numbers.len() > 3 { " …" } else { "" };
    format!("`[{name}]` (for {first}{more})")
}
