//! A word: a text of the catalog that is not an error, such as a label of a page.

use std::fmt;

use crate::catalog::message::Message;
use crate::catalog::table::Declaration;
use crate::runtime::Value;

/// A text of a catalog that is not an error, such as the label of a page: it has no HTTP status,
/// so that no handler can return it. [`catalog!`](crate::catalog) declares words in its clause
/// `words`; [`Catalog::render_word`](crate::Catalog::render_word) renders them.
#[derive(Clone, PartialEq)]
pub struct Word(pub(crate) Message);

impl Word {
    /// A word without arguments; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(declaration: &'static Declaration, index: u32) -> Self {
        Self(Message::declared(declaration, index))
    }

    /// A word with all its arguments; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub fn declared_with<const N: usize>(
        declaration: &'static Declaration,
        index: u32,
        values: [Value; N],
    ) -> Self {
        Self(Message::declared_with(declaration, index, values))
    }

    /// Returns the id of its entry, such as `page_title`.
    pub fn id(&self) -> &str {
        self.0.code().as_str()
    }
}

/// In the source locale.
impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
