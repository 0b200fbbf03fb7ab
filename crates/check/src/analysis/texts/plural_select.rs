//! A select between plural forms, or what may be meant as such.

use super::{CheckedEntry, CheckedText, CheckedTexts};
use crate::analysis::categories::CATEGORIES;
use crate::analysis::shape::{SelectShape, SelectorKind, Variant};
use crate::ftl::Comment;
use crate::schema::ArgumentKind;

/// A select between plural forms, or what may be meant as such.
pub(crate) struct PluralSelect<'s, 'a> {
    pub(crate) text: &'s CheckedText<'a>,
    pub(crate) select: &'s SelectShape<'a>,
    pub(crate) keys: Vec<&'s Variant<'a>>,
    pub(crate) selector: PluralSelector<'a>,
    /// Whether a key is a plural form. `other` alone says nothing: it is a usual name for the
    /// default.
    pub(crate) has_category: bool,
    /// Whether the English selects by plural forms or numbers here.
    pub(crate) source_is_plural: bool,
}

/// The selector of a plural select.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PluralSelector<'a> {
    /// A text that never changes.
    Constant,
    /// A variable that is a text.
    Text(&'a str),
    /// A variable that is, or may be, a number.
    Number {
        name: &'a str,
        ordinal: bool,
        is_certain: bool,
    },
}

/// The type of a variable, if it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ValueKind {
    Number,
    Text,
    Unknown,
}

impl<'s, 'a> PluralSelect<'s, 'a> {
    pub(super) fn new(
        texts: &CheckedTexts<'a>,
        entry: &CheckedEntry<'a>,
        text: &'s CheckedText<'a>,
        select: &'s SelectShape<'a>,
    ) -> Option<Self> {
        let keys: Vec<_> = text.shape.variants(select).map(|(key, _)| key).collect();
        let has_category = keys.iter().any(|key| is_category(key.key, key.is_number));
        let source = source_keys(text, select.by);
        let mut source_keys = source.iter();
        let source_is_plural =
            source_keys.any(|&(key, is_number)| is_number || is_category(key, is_number));
        let selector = match select.by {
            SelectorKind::Variable {
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
                    ValueKind::Text => PluralSelector::Text(name),
                    kind => PluralSelector::Number {
                        name,
                        ordinal,
                        is_certain: kind == ValueKind::Number || has_category,
                    },
                }
            }
            SelectorKind::Term(..) | SelectorKind::Literal if has_category => {
                PluralSelector::Constant
            }
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
fn source_keys<'s>(text: &'s CheckedText<'_>, by: SelectorKind<'_>) -> Vec<(&'s str, bool)> {
    let (Some(source), SelectorKind::Variable { name, .. }) = (text.source, by) else {
        return Vec::new();
    };
    let is_same = |theirs: &&SelectShape<'_>| matches!(theirs.by, SelectorKind::Variable { name: other, .. } if other == name);
    let select = source.selects.iter().find(is_same);
    let variants = select
        .into_iter()
        .flat_map(|select| source.variants(select));
    variants.map(|(key, _)| (key.key, key.is_number)).collect()
}

/// The type of a variable by the schema and the comments.
fn kind_of(texts: &CheckedTexts<'_>, entry: &CheckedEntry<'_>, name: &str) -> ValueKind {
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
