//! The texts of the messages of one language.

use std::collections::HashMap;

use fluent_catalog::{Argument, Catalog, Locale, Value};
use fluent_catalog_check::ftl::{Document, Kind};
use fluent_catalog_locale::PluralRules;

use super::sample::values;
use super::variants::variants;

/// A text with the values that it was rendered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SampleText {
    /// Names and values.
    pub(super) values: Vec<(String, String)>,
    pub(super) text: String,
}

/// The texts of every message that can be rendered in a locale, by id; `document` is its file,
/// `arguments` are those of an id.
pub(super) fn texts<'a>(
    catalog: &Catalog,
    locale: Locale,
    document: &Document<'_>,
    source: &Document<'_>,
    arguments: impl Fn(&str) -> &'a [Argument],
) -> HashMap<String, Vec<SampleText>> {
    let plurals = PluralRules::new(locale.tag());
    let entries = document.entries().iter();
    let messages = entries.filter(|entry| entry.kind == Kind::Message && !entry.broken);
    let texts = messages.filter_map(|entry| {
        let pattern = &entry.value.as_ref()?.pattern;
        let arguments = arguments(entry.id);
        let base = values(arguments, &[Some(entry), source.message(entry.id)]);
        let all = variants(document, pattern, arguments, &plurals, &base);
        let samples = all.iter().map(|values| {
            Some(SampleText {
                values: named(arguments, values),
                text: catalog.render_entry(entry.id, locale, arguments, values)?,
            })
        });
        Some((entry.id.to_owned(), samples.collect::<Option<_>>()?))
    });
    texts.collect()
}

fn named(arguments: &[Argument], values: &[Option<Value>]) -> Vec<(String, String)> {
    let pairs = arguments.iter().zip(values);
    let pairs = pairs.filter_map(|(argument, value)| {
        let text = match value.as_ref()? {
            Value::String(text) => text.to_string(),
            Value::Number(number) => number.to_string(),
        };
        Some((argument.name().to_owned(), text))
    });
    pairs.collect()
}
