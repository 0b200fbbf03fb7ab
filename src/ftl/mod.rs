//! Fluent text as a document: its entries with the places they stand at, the comments above
//! them, and what is wrong with the syntax. Reading never fails: what is broken is an error with
//! its place, and everything else is there.

mod comment;
mod document;
mod position;
mod reference;
pub(crate) mod scan;
mod span;
mod syntax;

pub use comment::{Comment, Level, Origin, VariableNote, origin_lines};
pub use document::{Attribute, Document, Entry, Kind, Value};
pub use position::{Lines, Position};
#[cfg(feature = "check")]
pub(crate) use reference::Graph;
pub use reference::{Cycle, Reference, Target};
pub use span::{inline_span, pattern_end, placeable_span};
pub use syntax::{MAX_NESTING, SyntaxError};

use std::ops::Range;

/// A pattern, as fluent-syntax has it; its text borrows from the document's.
pub type Pattern<'t> = fluent_syntax::ast::Pattern<&'t str>;

/// The bytes of `text` that `slice` is; `slice` must have been cut from `text`.
///
/// fluent-syntax notes no positions, but what it returns borrows from the text it read.
pub fn span_of(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + slice.len()
}
