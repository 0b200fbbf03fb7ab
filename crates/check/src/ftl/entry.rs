//! Messages and terms, with their locations.

use std::ops::Range;

use super::{Comment, Pattern};

/// Whether an entry is a message or a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `name = …`
    Message,
    /// `-name = …`
    Term,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct Entry<'t> {
    /// Message or term.
    pub kind: Kind,
    /// The name, without the dash of a term.
    pub id: &'t str,
    /// The bytes of the name, with the dash of a term.
    pub id_span: Range<usize>,
    /// From the name to the end of the last line that is not blank, without its line end.
    pub span: Range<usize>,
    /// The comment directly above.
    pub comment: Option<Comment<'t>>,
    /// The index of the heading of its group in [`Document::comments`](super::Document::comments).
    pub group: Option<usize>,
    /// The value; `None` also where it is broken.
    pub value: Option<Value<'t>>,
    /// The attributes in order; duplicates included.
    pub attributes: Vec<Attribute<'t>>,
    /// Whether it has a syntax error, so that parts of it may be missing here.
    pub broken: bool,
}

/// `.name = …` of a message or a term.
#[derive(Clone, Debug)]
pub struct Attribute<'t> {
    /// The name, without the dot.
    pub id: &'t str,
    /// The bytes of the name, without the dot.
    pub id_span: Range<usize>,
    /// From the dot to the end of the last line that is not blank, without its line end.
    pub span: Range<usize>,
    /// The value; `None` where it is broken.
    pub value: Option<Value<'t>>,
}

/// A pattern and its location.
#[derive(Clone, Debug)]
pub struct Value<'t> {
    /// From the first character to the last.
    pub span: Range<usize>,
    /// The pattern; its text borrows from the document's.
    pub pattern: Pattern<'t>,
}

impl<'t> Entry<'t> {
    /// Returns the first attribute of this name.
    pub fn attribute(&self, id: &str) -> Option<&Attribute<'t>> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// Returns the name as it is written: with the dash of a term.
    pub fn name(&self) -> String {
        match self.kind {
            Kind::Message => self.id.to_owned(),
            Kind::Term => format!("-{}", self.id),
        }
    }

    /// The start of the entry, the comment above included.
    pub(crate) fn block_start(&self) -> usize {
        let comment = self.comment.as_ref();
        comment.map_or(self.span.start, |comment| comment.span.start)
    }

    /// Returns the value, without a name, and then the attributes with theirs.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'t str>, &Value<'t>)> {
        let value = self.value.iter().map(|value| (None, value));
        let attributes = self.attributes.iter();
        value.chain(
            attributes
                .filter_map(|attribute| Some((Some(attribute.id), attribute.value.as_ref()?))),
        )
    }
}
