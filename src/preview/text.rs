//! What the messages of one file show.

use std::collections::HashMap;

use super::sample::{values, variants};
use crate::compile::compile;
use crate::description::Description;
use crate::ftl::{Document, Kind};
use crate::index::Index;
use crate::plural::Plurals;
use crate::render::Renderer;
use crate::source::LocaleFiles;
use crate::table::{Argument, Table};
use crate::value::Value;

/// A text with the values that it was rendered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Names and values; none where they change nothing.
    pub(crate) values: Vec<(&'static str, String)>,
    pub(crate) text: String,
}

/// The texts of every message of a file that can be rendered, by id, with the arguments that an
/// id has.
pub(super) fn texts(
    table: &'static Table,
    locale: &LocaleFiles,
    document: &Document<'_>,
    source: &Document<'_>,
    arguments: impl Fn(&str) -> &'static [Argument],
) -> HashMap<String, Vec<Shown>> {
    let index = Index::new(table, locale);
    let plurals = Plurals::new(locale.tag.as_str());
    let direction = crate::locale::Direction::of(locale.tag.as_str());
    let messages = document
        .entries()
        .iter()
        .filter(|entry| entry.kind == Kind::Message);
    let texts = messages.filter_map(|entry| {
        let arguments = arguments(entry.id);
        let bytes = index
            .named(entry.id)
            .filter(|_| !entry.broken && entry.value.is_some())?;
        let description = compile(bytes, &index, arguments, &plurals, direction).ok()?;
        let shown = match &description {
            Description::Text(text) => vec![plain(text)],
            Description::Made(text) => vec![plain(text)],
            Description::Pattern(pattern) => {
                let base = values(arguments, &[Some(entry), source.message(entry.id)]);
                let all = variants(pattern, arguments, &plurals, &base);
                all.iter()
                    .map(|values| Shown {
                        values: named(arguments, values),
                        text: Renderer {
                            code: None,
                            values,
                            plurals: &plurals,
                        }
                        .text(pattern),
                    })
                    .collect()
            }
            Description::Elsewhere(_) | Description::Nothing => return None,
        };
        Some((entry.id.to_owned(), shown))
    });
    texts.collect()
}

fn plain(text: &str) -> Shown {
    Shown {
        values: Vec::new(),
        text: text.to_owned(),
    }
}

fn named(arguments: &[Argument], values: &[Option<Value>]) -> Vec<(&'static str, String)> {
    let pairs = arguments.iter().zip(values);
    pairs
        .filter_map(|(argument, value)| {
            let text = match value.as_ref()? {
                Value::String(text) => text.to_string(),
                Value::Number(number) => number.to_string(),
            };
            Some((argument.name, text))
        })
        .collect()
}
