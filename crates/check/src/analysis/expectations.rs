//! Expectations: the source file and the schema that a file is checked against.

use crate::analysis::source::SourceDocument;
use crate::ftl::{Document, Kind};
use crate::schema::Schema;

/// The source file and the schema that files are checked against. Created once, used for every
/// file.
pub struct Expectations<'a> {
    pub(crate) source: Option<SourceDocument<'a>>,
    pub(crate) schema: Option<&'a Schema>,
}

impl<'a> Expectations<'a> {
    /// Returns expectations without a source and a schema: any id is allowed.
    pub const fn none() -> Self {
        Self {
            source: None,
            schema: None,
        }
    }

    /// Returns the expectations of a source file; linear in it.
    pub fn against(source: &'a Document<'a>) -> Self {
        Self {
            source: Some(SourceDocument::new(source)),
            schema: None,
        }
    }

    /// Returns the expectations of the schema of a program and of its source file; without one the
    /// checked file is the source itself.
    pub fn of_schema(schema: &'a Schema, source: Option<&'a Document<'a>>) -> Self {
        Self {
            source: source.map(SourceDocument::new),
            schema: Some(schema),
        }
    }

    /// Returns the source file, if there is one.
    pub fn source(&self) -> Option<&'a Document<'a>> {
        self.source.as_ref().map(|source| source.document)
    }

    /// Whether all targets of references must be in the same locale, and all functions in the
    /// runtime. Without a schema a file may be a part of something larger.
    pub(crate) const fn is_closed(&self) -> bool {
        self.schema.is_some()
    }

    /// Whether a message of this id belongs in a file.
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

    /// The ids that belong in a file, for suggestions.
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
