//! What a file is checked against: the source file, and the schema of a program.

use crate::ftl::{Document, Kind};
use crate::schema::Schema;
use crate::source::Source;

/// What a file is checked against. Made once, used for every file.
pub struct Expectations<'a> {
    pub(crate) source: Option<Source<'a>>,
    pub(crate) schema: Option<&'a Schema>,
}

impl<'a> Expectations<'a> {
    /// Returns those of a file by itself: nothing is expected of its ids.
    pub const fn none() -> Self {
        Self {
            source: None,
            schema: None,
        }
    }

    /// Returns those of a source file alone, whatever its ids; linear in the file.
    pub fn against(source: &'a Document<'a>) -> Self {
        Self {
            source: Some(Source::new(source)),
            schema: None,
        }
    }

    /// Returns those of the messages that a program declares, and of its source file; without
    /// one it is the source file itself that is checked.
    pub fn of_schema(schema: &'a Schema, source: Option<&'a Document<'a>>) -> Self {
        Self {
            source: source.map(Source::new),
            schema: Some(schema),
        }
    }

    /// Returns the source file that is compared with.
    pub fn source(&self) -> Option<&'a Document<'a>> {
        self.source.as_ref().map(|source| source.document)
    }

    /// Whether everything that an entry refers to must be in its own locale, and the functions
    /// are those of the runtime. A file that is checked against another one may be a part of
    /// something larger.
    pub(crate) const fn is_closed(&self) -> bool {
        self.schema.is_some()
    }

    /// Whether the messages of this id belong in a file.
    pub(crate) fn knows(&self, id: &str) -> bool {
        let in_source = self
            .source
            .as_ref()
            .map(|source| source.document.message(id).is_some());
        let in_schema = self.schema.map(|schema| schema.knows(id));
        match (in_source, in_schema) {
            (None, None) => true,
            (source, schema) => source == Some(true) || schema == Some(true),
        }
    }

    /// The ids that belong in a file, for finding the one that was meant.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let source = self
            .source
            .iter()
            .flat_map(|source| source.document.entries());
        let messages = source
            .filter(|entry| entry.kind == Kind::Message)
            .map(|entry| entry.id);
        let declared = self.schema.into_iter().flat_map(Schema::ids);
        messages.chain(declared)
    }
}
