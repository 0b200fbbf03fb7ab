//! Checks for Project Fluent files: what is wrong, missing or out of date in a `.ftl` file, at
//! which location, and what to write instead.
//!
//! A [`SourceFile`] is parsed once, into a [`ParsedFile`] with a [`Document`](ftl::Document).
//! `check` (feature `style`) looks at one file by all [`RULES`], [`check_fatal`] at the files of a
//! locale by those whose breach cannot be served. Both return [`Diagnostic`]s, which carry their
//! fixes as [`Edit`]s.
//!
//! ```
//! use fluent_catalog_check::{Expectations, Schema, SourceFile, check_fatal};
//!
//! let mut schema = Schema::new();
//! schema.declare("greeting", None, []);
//! let file = SourceFile::new("fr.ftl", Some("fr"), b"greeting = Bonjour\ngreting = Salut\n");
//! let diagnostics = check_fatal(&Expectations::of_schema(&schema, None), &[file.parse()]);
//! assert_eq!(diagnostics[0].to_string(), "fr.ftl:2:1: Unknown id `greting`. Did you mean `greeting`?");
//! ```

mod categories;
#[cfg(feature = "style")]
mod checker;
mod code_span;
mod context;
mod cost;
#[cfg(feature = "style")]
mod coverage;
mod diagnostic;
mod diagnostics;
mod edit;
mod expectations;
mod fatal;
#[cfg(feature = "style")]
mod fix;
mod folder;
#[cfg(feature = "report")]
pub mod format;
pub mod ftl;
mod graph;
#[doc(hidden)]
pub mod id_index;
mod identifier;
#[cfg(feature = "style")]
mod language;
pub mod limits;
mod missing;
mod nearest;
mod opaque;
mod path;
pub mod pseudo;
mod registry;
mod rule;
mod rules;
mod schema;
mod scope;
mod severity;
#[cfg(feature = "style")]
mod shape;
mod source;
mod source_file;
pub mod sync;
#[cfg(feature = "style")]
mod texts;

pub use categories::plural_forms;
#[cfg(feature = "style")]
pub use checker::check;
pub use code_span::code_spans;
#[cfg(feature = "style")]
pub use coverage::{Coverage, State, coverage, states};
pub use diagnostic::Diagnostic;
pub use edit::{Edit, Safety, splice};
pub use expectations::Expectations;
pub use fatal::check_fatal;
#[cfg(feature = "style")]
pub use fix::{Fixed, fix};
pub use folder::{Folder, Limits, duplicate_file, not_a_tag, read_file, read_folder};
pub use identifier::is_identifier;
pub use missing::{missing_ids, missing_source, missing_text, missing_texts};
pub use nearest::{nearest, nearest_of};
pub use path::locale_of;
pub use registry::RULES;
pub use rule::{Example, Rule};
pub use schema::{ArgumentKind, Schema};
pub use severity::{Severity, UnknownSeverity};
pub use source_file::{ParsedFile, SourceFile};

#[cfg(all(doctest, feature = "report"))]
#[doc = include_str!("../README.md")]
mod readme {}
