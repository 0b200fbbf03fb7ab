//! The schema of a program: its messages with their arguments.

use std::collections::HashMap;

/// The messages that a program declares: their ids, their arguments, and the shared entries that
/// several of them take their text from.
///
/// ```
/// use fluent_catalog_check::{ArgumentKind, Schema};
///
/// let mut schema = Schema::new();
/// schema.declare("greeting", None, [("name", ArgumentKind::String)]);
/// schema.declare("farewell", Some("common-bye"), []);
/// assert!(schema.knows("common-bye"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// The arguments by id, shared entries included.
    arguments: HashMap<String, Vec<(String, ArgumentKind)>>,
    /// The messages in the order of their declaration, each with its shared entry.
    needed: Vec<(String, Option<String>)>,
}

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArgumentKind {
    /// Text.
    String,
    /// A number, which selectors match by value or plural category.
    Number,
}

impl ArgumentKind {
    /// Returns the name of the type: `string` or `number`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
        }
    }
}

impl Schema {
    /// Returns a schema without messages.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a message with its arguments; `shared` is the entry that gives its text where a locale
    /// has no entry for the message itself.
    pub fn declare<'n>(
        &mut self,
        id: &str,
        shared: Option<&str>,
        arguments: impl IntoIterator<Item = (&'n str, ArgumentKind)>,
    ) {
        let arguments: Vec<_> = arguments
            .into_iter()
            .map(|(name, kind)| (name.to_owned(), kind))
            .collect();
        for id in [Some(id), shared].into_iter().flatten() {
            let known = self.arguments.entry(id.to_owned()).or_default();
            known.extend(arguments.iter().cloned());
        }
        self.needed.push((id.to_owned(), shared.map(str::to_owned)));
    }

    /// Returns whether a message or a shared entry has this id, in constant time.
    pub fn knows(&self, id: &str) -> bool {
        self.arguments.contains_key(id)
    }

    /// All ids, shared entries included, in no order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.arguments.keys().map(String::as_str)
    }

    /// The messages in the order of their declaration, each with its shared entry.
    pub(crate) fn needed(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.needed
            .iter()
            .map(|(id, shared)| (id.as_str(), shared.as_deref()))
    }

    /// The arguments of an id; for a shared entry those of all its messages.
    pub(crate) fn arguments(&self, id: &str) -> Option<&[(String, ArgumentKind)]> {
        self.arguments.get(id).map(Vec::as_slice)
    }
}
