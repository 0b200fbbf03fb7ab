//! Skeletons of missing entries: the English, with a commented line to complete.

use std::collections::HashMap;

use fluent_syntax::ast::{Expression, PatternElement, Variant, VariantKey};

use crate::ftl::{Document, Entry, Kind, Level, Value, inline_span, origin_lines};

/// Returns a new file for a language: all groups of the source, each entry commented out, with the
/// English above it. Linear in the source.
///
/// ```
/// use fluent_catalog_check::{ftl::Document, sync::new_file};
///
/// let source = Document::parse("a = One\n");
/// assert_eq!(new_file(&source, "fr", &[]), "### fr\n\n# en: One\n# a =\n");
/// ```
pub fn new_file(source: &Document<'_>, language: &str, plurals: &[&str]) -> String {
    let mut text = format!("### {language}\n");
    let mut group = None;
    for entry in source
        .entries()
        .iter()
        .filter(|entry| entry.kind == Kind::Message)
    {
        if entry.group != group {
            group = entry.group;
            let heading = group.and_then(|group| source.comments().get(group));
            for (_, line) in heading.iter().flat_map(|comment| &comment.lines) {
                text.push_str(format!("\n## {line}").trim_end());
            }
            text.push('\n');
        }
        text.push('\n');
        for line in skeleton(source, entry, plurals) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// An entry as a comment, the English above it.
pub(super) fn skeleton(source: &Document<'_>, entry: &Entry<'_>, plurals: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for (attribute, value) in entry.patterns() {
        lines.extend(origin_lines(attribute, source.slice(value.span.clone())));
    }
    let notes = entry.comment.iter().flat_map(|comment| &comment.lines);
    let notes = notes.filter(|(_, line)| line.trim_start().starts_with('$'));
    lines.extend(notes.map(|(_, line)| format!("# {line}")));
    let mut body = Vec::new();
    match &entry.value {
        Some(value) => {
            let select = plural_select(source, value, plurals);
            match select {
                Some(variants) => body.extend(prefixed(&format!("{} =", entry.id), &variants)),
                None => body.push(format!("{} =", entry.id)),
            }
        }
        None => body.push(format!("{} =", entry.id)),
    }
    for attribute in &entry.attributes {
        body.push(format!("    .{} =", attribute.id));
    }
    lines.extend(body.into_iter().map(|line| format!("# {line}")));
    lines
}

fn prefixed(head: &str, lines: &[String]) -> Vec<String> {
    let first = lines
        .first()
        .map_or(String::new(), |first| format!(" {first}"));
    let mut all = vec![format!("{head}{first}")];
    all.extend(lines.iter().skip(1).cloned());
    all
}

/// The select of a text that selects by plural forms in English, with the forms of the language.
fn plural_select(
    source: &Document<'_>,
    value: &Value<'_>,
    plurals: &[&str],
) -> Option<Vec<String>> {
    let selector = value
        .pattern
        .elements
        .iter()
        .find_map(|element| match element {
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } if variants.iter().any(is_plural) => Some(selector),
            _ => None,
        })?;
    let selector = source.slice(inline_span(source.text(), selector));
    // Ordinals have forms of their own.
    if plurals.is_empty() || selector.contains("ordinal") {
        return None;
    }
    let mut lines = vec![format!("{{ {selector} ->")];
    for (at, name) in plurals.iter().enumerate() {
        let star = if at + 1 == plurals.len() {
            "   *"
        } else {
            "    "
        };
        lines.push(format!("{star}[{name}]"));
    }
    lines.push("}".to_owned());
    Some(lines)
}

/// Whether the key of a variant is a plural form; `other` is a usual name for any default.
fn is_plural(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => {
            matches!(name, "zero" | "one" | "two" | "few" | "many")
        }
        VariantKey::NumberLiteral { .. } => false,
    }
}

/// The ids of the skeletons in a file, each with the end of its comment.
pub(super) fn skeletons<'f>(file: &'f Document<'_>) -> HashMap<&'f str, usize> {
    let comments = file
        .comments()
        .iter()
        .filter(|comment| comment.level == Level::Entry);
    let lines = comments.flat_map(|comment| {
        comment
            .lines
            .iter()
            .map(move |(_, line)| (*line, comment.span.end))
    });
    let ids = lines.filter_map(|(line, end)| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let is_id = !id.is_empty()
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        is_id.then_some((id, end))
    });
    ids.collect()
}
