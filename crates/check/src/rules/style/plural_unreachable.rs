//! Variants that no number selects.

use super::plural_forms::{list, nearest_category};
use crate::analysis::categories::{CATEGORIES, Categories};
use crate::analysis::shape::Variant;
use crate::analysis::texts::{CheckedTexts, PluralSelector};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static PLURAL_UNREACHABLE: Rule = Rule {
    id: "plural-unreachable",
    severity: Severity::Error,
    summary: "a variant that no number selects: misspelled (error), or of another language \
        (warning)",
    explanation: "A number selects the variant of its plural form in the language (`zero`, `one`, \
        `two`, `few`, `many`, `other`), or the variant with exactly that number. These names are \
        not translated. A form that the language does not have is never shown: `zero` is not a \
        form of English, write `[0]`.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "de",
        "files = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n",
        "files = { $n ->\n    [oen] eine Datei\n    [zero] keine Datei\n   *[other] { $n } Dateien\n }\n",
        "files = { $n ->\n    [one] eine Datei\n    [0] keine Datei\n   *[other] { $n } Dateien\n }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for plural in texts.plural_selects() {
        let PluralSelector::Number {
            ordinal,
            is_certain,
            ..
        } = plural.selector
        else {
            continue;
        };
        let categories = texts.language.categories(ordinal);
        misspelled(categories, &plural.keys, is_certain, out);
        if let Some(categories) = categories.filter(|_| !plural.text.is_english) {
            let tag = texts.language.tag().unwrap_or_default();
            of_another_language(tag, categories, &plural.keys, out);
        }
    }
}

/// Keys that are not a plural form, where a number selects.
fn misspelled(
    categories: Option<&Categories>,
    keys: &[&Variant<'_>],
    is_certain: bool,
    out: &mut Diagnostics<'_>,
) {
    let names = keys.iter().filter(|key| !key.is_number);
    for key in names.filter(|key| !CATEGORIES.contains(&key.key)) {
        let near = nearest_category(key.key);
        // Where the selector may be a text, only what is nearly a form is taken for one.
        if !is_certain && (near.is_none() || key.key.len() < 3) {
            continue;
        }
        let has = |name: &str| keys.iter().any(|other| other.key == name);
        let near = near.filter(|near| !has(near));
        let help = match (near, categories) {
            (Some(near), _) => format!("Write `[{near}]`."),
            (None, Some(categories)) => {
                format!("The plural forms here are {}.", list(&categories.all()))
            }
            (None, None) => {
                "Write `[one]`, `[other]` or another plural form; they are not translated."
                    .to_owned()
            }
        };
        let message = format!(
            "`{}` is not a plural form, so no number selects it.",
            key.key
        );
        let diagnostic = out.add(key.span.clone(), message, help);
        if let Some(near) = near {
            diagnostic.unsafe_edit(key.span.clone(), written(key, near));
        }
    }
}

/// Plural forms that the language does not have.
fn of_another_language(
    tag: &str,
    categories: &Categories,
    keys: &[&Variant<'_>],
    out: &mut Diagnostics<'_>,
) {
    let names = keys.iter().filter(|key| !key.is_number && !key.is_default);
    for key in names.filter(|key| CATEGORIES.contains(&key.key) && !categories.has(key.key)) {
        let number = match key.key {
            "zero" => Some("0"),
            "one" => Some("1"),
            "two" => Some("2"),
            _ => None,
        };
        let message = format!("No number selects `{}` in the language `{tag}`.", key.key);
        let mut help = format!("Its plural forms are {}.", list(&categories.all()));
        if let Some(number) = number {
            help.push_str(&format!(" Write `[{number}]` for exactly {number}."));
        }
        let diagnostic = out.add(key.span.clone(), message, help);
        diagnostic.severity = Severity::Warning;
        if let Some(number) = number {
            diagnostic.unsafe_edit(key.span.clone(), written(key, number));
        }
    }
}

/// The head of a variant with another key.
fn written(variant: &Variant<'_>, key: &str) -> String {
    let star = if variant.is_default { "*" } else { "" };
    format!("{star}[{key}]")
}
