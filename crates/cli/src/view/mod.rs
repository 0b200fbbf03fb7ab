//! Views of a catalog for programs and pages: codes, statuses, coverage, and searches.

mod code;
#[cfg(feature = "serve")]
mod coverage;
mod filter;
mod status;

pub(crate) use code::{ArgumentView, CodeView, DeclaredCode};
#[cfg(feature = "serve")]
pub(crate) use coverage::coverage;
pub(crate) use filter::CodeFilter;
#[cfg(feature = "serve")]
pub(crate) use filter::searchable;
pub(crate) use status::StatusView;
