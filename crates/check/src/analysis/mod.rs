//! The analysis of files that the rules work on: references, costs, texts, languages.

pub(crate) mod categories;
pub(crate) mod code_span;
pub(crate) mod context;
pub(crate) mod cost;
pub(crate) mod expectations;
pub(crate) mod graph;
#[cfg(feature = "style")]
pub(crate) mod language;
pub(crate) mod opaque;
pub(crate) mod scope;
#[cfg(feature = "style")]
pub(crate) mod shape;
pub(crate) mod source;
#[cfg(feature = "style")]
pub(crate) mod texts;
