//! The texts of a file as people read them, for the rules of style.

mod double_encoding;
mod plural_select;
mod swallowed;

pub(crate) use double_encoding::DoubleEncoding;
pub(crate) use plural_select::{PluralSelect, PluralSelector};
pub(crate) use swallowed::SwallowedEntry;

use std::ops::Deref;

use crate::analysis::context::Context;
use crate::analysis::language::FileLanguage;
use crate::analysis::shape::Shape;
use crate::analysis::source::SourceDocument;
use crate::ftl::{Entry, Kind, Value};

/// The texts of one file, each with its counterpart in the source.
pub(crate) struct CheckedTexts<'a> {
    context: Context<'a>,
    pub(crate) language: FileLanguage,
    pub(crate) entries: Vec<CheckedEntry<'a>>,
    /// Entries that became text of another one.
    pub(crate) swallowed_entries: Vec<SwallowedEntry>,
    /// Text that was encoded twice, in the order of the file.
    pub(crate) double_encodings: Vec<DoubleEncoding>,
}

/// An entry with its counterpart in the source.
pub(crate) struct CheckedEntry<'a> {
    pub(crate) entry: &'a Entry<'a>,
    pub(crate) source: Option<&'a Entry<'a>>,
    pub(crate) texts: Vec<CheckedText<'a>>,
}

/// The pattern of an entry or attribute with its counterpart in the source.
pub(crate) struct CheckedText<'a> {
    pub(crate) attribute: Option<&'a str>,
    pub(crate) value: &'a Value<'a>,
    pub(crate) shape: Shape<'a>,
    pub(crate) source: Option<&'a Shape<'a>>,
    /// Whether it is the same as the English: then it is not checked as a translation.
    pub(crate) is_english: bool,
}

impl<'a> CheckedTexts<'a> {
    pub(crate) fn new(context: Context<'a>) -> Self {
        let source = context.expected.source.as_ref();
        let entries = context.document.entries().iter();
        let entries = entries.map(|entry| CheckedEntry::new(&context, entry, source));
        let mut texts = Self {
            language: FileLanguage::new(context.file.locale()),
            entries: entries.collect(),
            swallowed_entries: Vec::new(),
            double_encodings: double_encoding::find(context.document.text()),
            context,
        };
        texts.swallowed_entries = swallowed::find(&texts);
        let document = texts.context.document;
        let names = texts.swallowed_entries.iter();
        let names = names.map(|swallowed| document.slice(swallowed.span.clone()));
        texts.context.swallowed = names.collect();
        texts
    }

    /// All texts of the file with their entries.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&CheckedEntry<'a>, &CheckedText<'a>)> {
        self.entries
            .iter()
            .flat_map(|entry| entry.texts.iter().map(move |text| (entry, text)))
    }

    /// The texts to which the typography of the language applies: not those that are still
    /// English, nor those that are not for people.
    pub(crate) fn prose(&self) -> impl Iterator<Item = &CheckedText<'a>> {
        let texts = self.all().map(|(_, text)| text);
        texts.filter(|text| {
            !text.is_english && !matches!(text.attribute, Some("style" | "key" | "accesskey"))
        })
    }

    /// The selects between plural forms, or what may be meant as such.
    pub(crate) fn plural_selects(&self) -> impl Iterator<Item = PluralSelect<'_, 'a>> {
        let texts = self.all();
        texts.flat_map(|(entry, text)| {
            let selects = text.shape.selects.iter();
            selects.filter_map(|select| PluralSelect::new(self, entry, text, select))
        })
    }
}

impl<'a> Deref for CheckedTexts<'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Self::Target {
        &self.context
    }
}

impl<'a> CheckedEntry<'a> {
    fn new(
        context: &Context<'a>,
        entry: &'a Entry<'a>,
        source: Option<&'a SourceDocument<'a>>,
    ) -> Self {
        let texts = entry.patterns().map(|(attribute, value)| {
            let shape = Shape::new(context.document, value);
            let source = source.and_then(|source| source.shapes.get(entry, attribute));
            CheckedText {
                attribute,
                value,
                is_english: source.is_some_and(|source| source.reads_like(&shape)),
                shape,
                source,
            }
        });
        Self {
            entry,
            source: context.source_of(entry),
            texts: texts.collect(),
        }
    }

    pub(crate) fn is_message(&self) -> bool {
        self.entry.kind == Kind::Message
    }
}

impl CheckedText<'_> {
    /// Whether the source has a text in it.
    pub(crate) fn is_in_source(&self, text: &str) -> bool {
        self.source.is_some_and(|source| source.contains(text))
    }
}
