//! A select between plural forms, or what may be meant as such.

use super::{CheckedEntry, Text, Texts};
use crate::categories::CATEGORIES;
use crate::ftl::Comment;
use crate::schema::ArgumentKind;
use crate::shape::{By, Select, Variant};

/// A select between plural forms, or what may be meant as such.
pub(crate) struct PluralSelect<'s, 'a> {
    pub(crate) text: &'s Text<'a>,
    pub(crate) select: &'s Select<'a>,
    pub(crate) keys: Vec<&'s Variant<'a>>,
    pub(crate) selector: Selector<'a>,
    /// Whether a key is a plural form. `other` alone says nothing: it is a usual name for the
    /// default.
    pub(crate) has_category: bool,
    /// Whether the English selects by plural forms or numbers here.
    pub(crate) source_is_plural: bool,
}

/// What a plural is selected by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Selector<'a> {
    /// A text that never changes.
    Constant,
    /// A variable that is a text.
    Text(&'a str),
    /// A variable that is a number, as far as is known.
    Number {
        name: &'a str,
        ordinal: bool,
        is_certain: bool,
    },
}

/// What is known of the value of a variable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ValueKind {
    Number,
    Text,
    Unknown,
}

impl<'s, 'a> PluralSelect<'s, 'a> {
    pub(super) fn new(
        texts: &Texts<'a>,
        entry: &CheckedEntry<'a>,
        text: &'s Text<'a>,
        select: &'s Select<'a>,
    ) -> Option<Self> {
        let keys: Vec<_> = text.shape.variants(select).map(|(key, _)| key).collect();
        let has_category = keys.iter().any(|key| is_category(key.key, key.is_number));
        let source = source_keys(text, select.by);
        let mut source_keys = source.iter();
        let source_is_plural =
            source_keys.any(|&(key, is_number)| is_number || is_category(key, is_number));
        let selector = match select.by {
            By::Variable {
                name,
                ordinal,
                number,
            } => {
                let mut source_keys = source.iter();
                let source_is_text =
                    !source_is_plural && source_keys.any(|(key, _)| !CATEGORIES.contains(key));
                let kind = match kind_of(texts, entry, name) {
                    _ if number || source_is_plural => ValueKind::Number,
                    ValueKind::Unknown if source_is_text => ValueKind::Text,
                    kind => kind,
                };
                match kind {
                    ValueKind::Text => Selector::Text(name),
                    kind => Selector::Number {
                        name,
                        ordinal,
                        is_certain: kind == ValueKind::Number || has_category,
                    },
                }
            }
            By::Term(..) | By::Literal if has_category => Selector::Constant,
            _ => return None,
        };
        Some(Self {
            text,
            select,
            keys,
            selector,
            has_category,
            source_is_plural,
        })
    }
}

/// Whether a key is a plural form and not only the usual name of a default.
fn is_category(key: &str, is_number: bool) -> bool {
    !is_number && key != "other" && CATEGORIES.contains(&key)
}

/// The keys of the select of the English by the same variable, with whether each is a number.
fn source_keys<'s>(text: &'s Text<'_>, by: By<'_>) -> Vec<(&'s str, bool)> {
    let (Some(source), By::Variable { name, .. }) = (text.source, by) else {
        return Vec::new();
    };
    let is_same = |theirs: &&Select<'_>| matches!(theirs.by, By::Variable { name: other, .. } if other == name);
    let select = source.selects.iter().find(is_same);
    let variants = select
        .into_iter()
        .flat_map(|select| source.variants(select));
    variants.map(|(key, _)| (key.key, key.is_number)).collect()
}

/// What the schema and the comments say of a variable.
fn kind_of(texts: &Texts<'_>, entry: &CheckedEntry<'_>, name: &str) -> ValueKind {
    let schema = texts.expected.schema;
    let declared = schema.and_then(|schema| schema.arguments(entry.entry.id));
    let mut declared = declared.into_iter().flatten();
    match declared.find(|(known, _)| known == name) {
        Some((_, ArgumentKind::Number)) => return ValueKind::Number,
        Some((_, ArgumentKind::String)) => return ValueKind::Text,
        None => {}
    }
    let comments = [
        entry.source.and_then(|entry| entry.comment.as_ref()),
        entry.entry.comment.as_ref(),
    ];
    let notes = comments.into_iter().flatten().flat_map(Comment::variables);
    let mut kinds = notes
        .filter(|note| note.name == name)
        .filter_map(|note| note.kind);
    let kind = kinds.next().unwrap_or_default().to_ascii_lowercase();
    match kind.as_str() {
        "string" | "text" => ValueKind::Text,
        "number" | "integer" | "int" | "float" => ValueKind::Number,
        _ => ValueKind::Unknown,
    }
}
