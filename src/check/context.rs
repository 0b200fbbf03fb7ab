//! What the rules see of one file.

use std::collections::HashSet;

use super::{
    expect::{Expectations, Source},
    language::Language,
    shape::Shape,
};
use crate::ftl::{Document, Entry, Kind, Target, Value};

/// One file, read, with what is expected of it.
pub(super) struct Context<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) document: &'a Document<'a>,
    pub(super) language: Language,
    pub(super) expected: &'a Expectations<'a>,
    pub(super) entries: Vec<Judged<'a>>,
    /// What the file refers to, without attributes.
    pub(super) referred: HashSet<Target<'a>>,
}

/// An entry with its counterpart in the source.
pub(super) struct Judged<'a> {
    pub(super) entry: &'a Entry<'a>,
    pub(super) source: Option<&'a Entry<'a>>,
    pub(super) texts: Vec<Text<'a>>,
}

/// The pattern of an entry or attribute with its counterpart in the source.
pub(super) struct Text<'a> {
    pub(super) attribute: Option<&'a str>,
    pub(super) value: &'a Value<'a>,
    pub(super) shape: Shape<'a>,
    pub(super) source: Option<&'a Shape<'a>>,
    /// Whether it is the English, word for word: then it is not judged as a translation.
    pub(super) is_english: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        bytes: &'a [u8],
        document: &'a Document<'a>,
        language: Language,
        expected: &'a Expectations<'a>,
    ) -> Self {
        let source = expected.source.as_ref();
        let judged = |entry| Judged::new(document, entry, source);
        let entries: Vec<Judged<'a>> = document.entries().iter().map(judged).collect();
        let references = entries
            .iter()
            .flat_map(|entry| &entry.texts)
            .flat_map(|text| &text.shape.references);
        let names = references.map(|reference| reference.target.without_attribute());
        let referred = names.collect();
        Self {
            bytes,
            document,
            language,
            expected,
            entries,
            referred,
        }
    }

    /// All texts of the file with their entries.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&Judged<'a>, &Text<'a>)> {
        self.entries
            .iter()
            .flat_map(|entry| entry.texts.iter().map(move |text| (entry, text)))
    }

    /// The texts to which the typography of the language applies: not those that are still
    /// English, nor what is no text for people.
    pub(super) fn prose(&self) -> impl Iterator<Item = &Text<'a>> {
        let texts = self.texts().map(|(_, text)| text);
        texts.filter(|text| {
            !text.is_english && !matches!(text.attribute, Some("style" | "key" | "accesskey"))
        })
    }

    /// Whether the file is the source itself.
    pub(super) fn is_source(&self) -> bool {
        self.expected.source.is_none()
    }
}

impl<'a> Judged<'a> {
    fn new(
        document: &'a Document<'a>,
        entry: &'a Entry<'a>,
        source: Option<&'a Source<'a>>,
    ) -> Self {
        let texts = entry.patterns().map(|(attribute, value)| {
            let shape = Shape::of(document, value);
            let source = source.and_then(|source| source.shape(entry, attribute));
            Text {
                attribute,
                value,
                is_english: source.is_some_and(|source| source.reads_like(&shape)),
                shape,
                source,
            }
        });
        Self {
            entry,
            source: source.and_then(|source| source.document.entry(entry.kind, entry.id)),
            texts: texts.collect(),
        }
    }

    pub(super) fn is_message(&self) -> bool {
        self.entry.kind == Kind::Message
    }
}
