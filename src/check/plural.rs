//! Plural variants, by the rules that run.

use super::{
    context::{Context, Judged, Text},
    language::{CATEGORIES, Categories},
    report::Report,
    rule::{Rule, Severity},
    shape::{By, Select, Shape, Unit},
};
use crate::ftl::Comment;
use crate::table::ArgumentKind;

pub(super) static PLURAL_MISSING: Rule = Rule {
    id: "plural-missing",
    severity: Severity::Warning,
    summary: "a plural form that the language needs and the text does not have",
    explanation: "A language has its own plural forms: English two (`one`, `other`), Polish three for whole \
        numbers, Arabic six. For numbers of a form that is missing the default variant is shown, which is \
        wrong for them. Add the variants that are named.",
};

pub(super) static PLURAL_UNREACHABLE: Rule = Rule {
    id: "plural-unreachable",
    severity: Severity::Error,
    summary: "a variant that no number selects: misspelt (error), or of another language (warning)",
    explanation: "A number selects the variant of its plural form in the language (`zero`, `one`, `two`, `few`, \
        `many`, `other`), or the variant with exactly that number. These names are not translated. A form that \
        the language does not have is never shown: `zero` is no form of English, write `[0]`.",
};

pub(super) static PLURAL_ON_TEXT: Rule = Rule {
    id: "plural-on-text",
    severity: Severity::Error,
    summary: "plural forms selected by something that is no number",
    explanation: "Plural forms are selected by numbers only. A text never selects `[one]`, not even the text \
        \"1\", so only the default variant is ever shown.",
};

pub(super) static PLURAL_NUMBER: Rule = Rule {
    id: "plural-number",
    severity: Severity::Warning,
    summary: "\"one\" written out in a form that is for other numbers too",
    explanation: "In many languages the form `one` is not only for 1: in French also for 0, in Russian also for \
        21, 31 and so on. A text that says \"one\" there is false for the others. Write the number, `{ $count }`; \
        for exactly 1 add a variant `[1]`.",
};

pub(super) static DUPLICATE_VARIANT: Rule = Rule {
    id: "duplicate-variant",
    severity: Severity::Error,
    summary: "two variants with the same key",
    explanation: "Only the first of two variants of the same key is ever shown. Remove the other one, or correct \
        its key.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for (judged, text) in context.texts() {
        for select in &text.shape.selects {
            duplicates(&text.shape, select, report);
            plural(context, judged, text, select, report);
        }
    }
}

/// The variants of a select, with their units.
fn variants<'s, 'a>(
    shape: &'s Shape<'a>,
    select: &'s Select<'a>,
) -> impl Iterator<Item = (&'s super::shape::Variant<'a>, &'s Unit<'a>)> {
    let units = select
        .variants
        .iter()
        .filter_map(|&number| shape.units.get(number));
    units.filter_map(|unit| Some((unit.variant.as_ref()?, unit)))
}

fn duplicates(shape: &Shape<'_>, select: &Select<'_>, report: &mut Report<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    for (variant, _) in variants(shape, select) {
        let same = |other: &&str| {
            *other == variant.key
                || variant.is_number
                    && other
                        .parse::<f64>()
                        .is_ok_and(|other| variant.key.parse() == Ok(other))
        };
        if seen.iter().any(same) {
            let message = format!("There is already a variant `{}`.", variant.key);
            report.add(
                &DUPLICATE_VARIANT,
                variant.span.clone(),
                message,
                "Remove one of the two, or correct its key.",
            );
        }
        seen.push(variant.key);
    }
}

/// What is known of the value that a select selects by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Number,
    Text,
    Nothing,
}

fn plural(
    context: &Context<'_>,
    judged: &Judged<'_>,
    text: &Text<'_>,
    select: &Select<'_>,
    report: &mut Report<'_>,
) {
    let shape = &text.shape;
    let keys: Vec<_> = variants(shape, select)
        .map(|(variant, _)| variant)
        .collect();
    // `other` alone says nothing: it is a usual name for the default.
    let has_category = keys
        .iter()
        .any(|key| !key.is_number && key.key != "other" && CATEGORIES.contains(&key.key));
    let (name, ordinal, by_number) = match select.by {
        By::Variable {
            name,
            ordinal,
            number,
        } => (name, ordinal, number),
        By::Term(..) | By::Literal if has_category => {
            let message = "A plural form is selected by a text, which has none.";
            report.add(
                &PLURAL_ON_TEXT,
                select.selector.clone(),
                message,
                "Select by a number variable, such as `$count`.",
            );
            return;
        }
        _ => return,
    };
    let source = text.source.and_then(|source| {
        let same = |theirs: &&Select<'_>| matches!(theirs.by, By::Variable { name: other, .. } if other == name);
        Some((source, source.selects.iter().find(same)?))
    });
    let source_keys: Vec<_> = source.map_or(Vec::new(), |(shape, select)| {
        variants(shape, select)
            .map(|(v, _)| (v.key, v.is_number))
            .collect()
    });
    let source_is_plural = source_keys
        .iter()
        .any(|(key, is_number)| *is_number || *key != "other" && CATEGORIES.contains(key));
    let source_is_text = !source_keys.is_empty()
        && !source_is_plural
        && source_keys.iter().any(|(key, _)| !CATEGORIES.contains(key));
    let known = match known(context, judged, name) {
        _ if by_number || source_is_plural => Known::Number,
        Known::Nothing if source_is_text => Known::Text,
        known => known,
    };
    if known == Known::Text {
        if let Some(first) = keys
            .iter()
            .find(|key| !key.is_number && key.key != "other" && CATEGORIES.contains(&key.key))
        {
            let message = format!(
                "`${name}` is a text: it never selects the plural form `{}`.",
                first.key
            );
            report.add(
                &PLURAL_ON_TEXT,
                select.selector.clone(),
                message,
                "Write the keys of the English, or select by a number.",
            );
        }
        return;
    }
    if known == Known::Nothing && !has_category && !keys.iter().any(|key| key.is_number) {
        misspelt(context, ordinal, &keys, false, report);
        return;
    }
    misspelt(
        context,
        ordinal,
        &keys,
        known == Known::Number || has_category,
        report,
    );
    if text.is_english {
        return;
    }

    let Some(categories) = context.language.categories(ordinal) else {
        return;
    };
    unreachable_forms(context, categories, &keys, report);
    // `[1]` and a default that does not show the number tell one from several, and no more.
    let shows_number = variants(shape, select)
        .any(|(variant, unit)| variant.is_default && unit.variables.contains(&name));
    if has_category || source_is_plural && shows_number {
        missing_forms(categories, select, &keys, report);
    }
    written_out(context, categories, shape, select, name, report);
}

/// What the table and the comments say of a variable.
fn known(context: &Context<'_>, judged: &Judged<'_>, name: &str) -> Known {
    if let Some(kind) = context
        .expected
        .codes
        .as_ref()
        .and_then(|codes| codes.argument(judged.entry.id, name))
    {
        return match kind {
            ArgumentKind::Number => Known::Number,
            ArgumentKind::String => Known::Text,
        };
    }
    let comments = [
        judged.source.and_then(|entry| entry.comment.as_ref()),
        judged.entry.comment.as_ref(),
    ];
    let kinds = comments
        .into_iter()
        .flatten()
        .flat_map(Comment::variables)
        .filter(|note| note.name == name);
    let kind = kinds
        .filter_map(|note| note.kind)
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match kind.as_str() {
        "string" | "text" => Known::Text,
        "number" | "integer" | "int" | "float" => Known::Number,
        _ => Known::Nothing,
    }
}

/// The plural form that a misspelt one was meant to be.
fn meant(key: &str) -> Option<&'static str> {
    let lower = key.to_ascii_lowercase();
    let distance = |name: &&str| strsim::damerau_levenshtein(&lower, name);
    let nearest = CATEGORIES.into_iter().min_by_key(distance);
    nearest.filter(|name| distance(name) <= 1)
}

/// Keys that are no plural form, where a number selects.
fn misspelt(
    context: &Context<'_>,
    ordinal: bool,
    keys: &[&super::shape::Variant<'_>],
    is_number: bool,
    report: &mut Report<'_>,
) {
    for key in keys
        .iter()
        .filter(|key| !key.is_number && !CATEGORIES.contains(&key.key))
    {
        let near = meant(key.key);
        // Without a number in sight only what is nearly a form is taken for one.
        if !is_number && (near.is_none() || key.key.len() < 3) {
            continue;
        }
        let has = |name: &str| keys.iter().any(|other| other.key == name);
        let suggestion = match near.filter(|near| !has(near)) {
            Some(near) => format!("Write `[{near}]`."),
            None => match context.language.categories(ordinal) {
                Some(categories) => {
                    format!("The plural forms here are {}.", list(&categories.all()))
                }
                None => "Write `[one]`, `[other]` or another plural form; they are not translated."
                    .to_owned(),
            },
        };
        let message = format!("`{}` is no plural form, so no number selects it.", key.key);
        report.add(&PLURAL_UNREACHABLE, key.span.clone(), message, suggestion);
    }
}

fn unreachable_forms(
    context: &Context<'_>,
    categories: &Categories,
    keys: &[&super::shape::Variant<'_>],
    report: &mut Report<'_>,
) {
    for key in keys
        .iter()
        .filter(|key| !key.is_number && !key.is_default && CATEGORIES.contains(&key.key))
    {
        if categories.has(key.key) {
            continue;
        }
        let tag = context.language.tag().unwrap_or_default();
        let number = match key.key {
            "zero" => " Write `[0]` for exactly 0.",
            "one" => " Write `[1]` for exactly 1.",
            "two" => " Write `[2]` for exactly 2.",
            _ => "",
        };
        let message = format!("No number selects `{}` in the language `{tag}`.", key.key);
        let suggestion = format!("Its plural forms are {}.{number}", list(&categories.all()));
        report.add_as(
            Severity::Warning,
            &PLURAL_UNREACHABLE,
            key.span.clone(),
            message,
            suggestion,
        );
    }
}

fn missing_forms(
    categories: &Categories,
    select: &Select<'_>,
    keys: &[&super::shape::Variant<'_>],
    report: &mut Report<'_>,
) {
    let is_covered = |category: &str| {
        let numbers = categories.numbers(category);
        let exact = |number: &u32| {
            keys.iter()
                .any(|key| key.is_number && key.key.parse() == Ok(*number))
        };
        // A misspelt form is said to be so, and is not missing besides.
        let named = keys.iter().filter(|key| !key.is_number);
        let mut named = named.map(|key| key.key);
        named.any(|key| key == category || meant(key) == Some(category)) || !numbers.is_empty() && numbers.iter().all(exact)
            // One and nothing else was meant: `[1]` instead of `[one]`.
            || category == "one" && keys.iter().any(|key| key.is_number && key.key == "1")
    };
    let mut missing: Vec<&str> = categories
        .needed()
        .filter(|category| !is_covered(category))
        .collect();
    // Where the default has another name, it is also for the numbers of `other`.
    let default = keys
        .iter()
        .find(|key| key.is_default)
        .map_or("", |key| key.key);
    if default != "other" && missing == ["other"] {
        missing.clear();
    }
    if missing.is_empty() {
        return;
    }
    let message = match missing.as_slice() {
        [one] => format!("The plural form `{one}` is missing."),
        several => format!("The plural forms {} are missing.", list(several)),
    };
    let examples: Vec<String> = missing
        .iter()
        .map(|name| example(categories, name))
        .collect();
    report.add(
        &PLURAL_MISSING,
        select.selector.clone(),
        message,
        format!("Add {}.", examples.join(", ")),
    );
}

fn example(categories: &Categories, name: &str) -> String {
    let numbers: Vec<String> = categories
        .numbers(name)
        .iter()
        .take(3)
        .map(u32::to_string)
        .collect();
    format!(
        "`[{name}]` (for {}{})",
        numbers.join(", "),
        if categories.numbers(name).len() > 3 {
            " …"
        } else {
            ""
        }
    )
}

fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [rest @ .., before, last] if !rest.is_empty() => {
            format!("{}, {before} and {last}", rest.join(", "))
        }
        [before, last] => format!("{before} and {last}"),
        _ => names.concat(),
    }
}

/// "One" in words or as a digit, where the form is for other numbers too.
fn written_out(
    context: &Context<'_>,
    categories: &Categories,
    shape: &Shape<'_>,
    select: &Select<'_>,
    name: &str,
    report: &mut Report<'_>,
) {
    if categories.is_single("one") || categories.numbers("one").is_empty() {
        return;
    }
    let words = words_for_one(context.language.code());
    for (variant, unit) in variants(shape, select) {
        if variant.key != "one" || unit.variables.contains(&name) || !unit.selects.is_empty() {
            continue;
        }
        let lower = unit.text.to_lowercase();
        // Where lower case is of another length, places would not fit.
        if lower.len() != unit.text.len() {
            continue;
        }
        // A word that the other variants have too does not count: "in a new group".
        let others = variants(shape, select).filter(|(other, _)| other.key != "one");
        let elsewhere: Vec<String> = others.map(|(_, unit)| unit.text.to_lowercase()).collect();
        let is_elsewhere = |word: &str| {
            elsewhere.iter().any(|text| {
                super::typography::words(text).any(|range| text.get(range) == Some(word))
            })
        };
        let found = super::typography::words(&lower).find(|range| {
            lower
                .get(range.clone())
                .is_some_and(|word| (words.contains(&word) || word == "1") && !is_elsewhere(word))
        });
        let Some(range) = found else {
            continue;
        };
        let written = unit.text.get(range.clone()).unwrap_or_default();
        let mut numbers: Vec<String> = categories
            .numbers("one")
            .iter()
            .filter(|number| **number != 1)
            .take(3)
            .map(u32::to_string)
            .collect();
        numbers.dedup();
        let message = format!(
            "`{written}` is false for the other numbers of this form, such as {}.",
            numbers.join(", ")
        );
        report.add(
            &PLURAL_NUMBER,
            unit.places(range),
            message,
            format!("Write `{{ ${name} }}`, or name the variant `[1]` and add another `[one]`."),
        );
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
