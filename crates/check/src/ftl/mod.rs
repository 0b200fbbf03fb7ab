//! Documents: the entries of Fluent text with their locations, the comments above them, and the
//! syntax errors. Parsing never fails: broken entries are errors with locations, and all others
//! are read.

mod comment;
mod document;
mod entry;
mod head;
mod position;
mod reader;
mod reference;
mod span;
mod syntax;
mod visitor;

pub use comment::{Comment, Level, Origin, VariableNote, origin_lines};
pub use document::Document;
pub use entry::{Attribute, Entry, Kind, Value};
pub use position::{Lines, Position};
pub use reference::{Reference, Target};
pub use span::{inline_span, pattern_end, placeable_span};
pub use syntax::MAX_NESTING;
pub(crate) use syntax::SyntaxError;
pub use visitor::{Visitor, visit_inline, visit_pattern, visit_select};

use std::ops::Range;

/// A pattern, as fluent-syntax has it; its text borrows from the document's.
pub type Pattern<'t> = fluent_syntax::ast::Pattern<&'t str>;

/// An inline expression, as fluent-syntax has it.
pub type Inline<'t> = fluent_syntax::ast::InlineExpression<&'t str>;

/// A variant of a select, as fluent-syntax has it.
pub type Variant<'t> = fluent_syntax::ast::Variant<&'t str>;

/// Returns the byte range of `slice` in `text`, which it must borrow from.
///
/// fluent-syntax notes no positions, but what it returns borrows from the text it read.
pub fn span_of(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + slice.len()
}
