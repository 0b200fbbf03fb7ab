//! Checks for Project Fluent files: what is wrong, missing or out of date in a `.ftl` file, at
//! which location, and what to write instead.
//!
//! A [`SourceFile`] is parsed once, into a [`ParsedFile`] with a [`Document`](ftl::Document).
//! `check` (feature `style`) checks one file by all [`RULES`], [`check_fatal`] the files of a
//! locale by the fatal ones only. Both return [`Diagnostic`]s, which carry their
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

mod analysis;
mod checks;
mod diagnostics;
#[cfg(feature = "report")]
pub mod format;
pub mod ftl;
#[doc(hidden)]
pub mod id_index;
mod identifier;
pub mod limits;
mod load;
mod nearest;
pub mod pseudo;
mod rules;
mod schema;
mod source_file;
pub mod sync;

pub use analysis::categories::plural_forms;
pub use analysis::code_span::code_spans;
pub use analysis::expectations::Expectations;
#[cfg(feature = "style")]
pub use checks::checker::check;
#[cfg(feature = "style")]
pub use checks::coverage::{Coverage, State, coverage, states};
pub use checks::fatal::check_fatal;
#[cfg(feature = "style")]
pub use checks::fix::{FixedFile, fix};
pub use checks::missing::{missing_ids, missing_source, missing_text, missing_texts};
pub use diagnostics::diagnostic::Diagnostic;
pub use diagnostics::edit::{Edit, Safety, splice};
pub use diagnostics::severity::{Severity, UnknownSeverity};
pub use identifier::is_identifier;
pub use load::folder::{Folder, Limits, duplicate_file, not_a_tag, read_file, read_folder};
pub use load::path::locale_of;
pub use nearest::{nearest, nearest_of};
pub use rules::registry::RULES;
pub use rules::rule::{Example, Rule};
pub use schema::{ArgumentKind, Schema};
pub use source_file::{ParsedFile, SourceFile};

#[cfg(all(doctest, feature = "report"))]
#[doc = include_str!("../README.md")]
mod readme {}
