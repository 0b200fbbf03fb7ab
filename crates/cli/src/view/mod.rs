//! The catalog as programs and pages read it: codes, statuses, coverage, and which codes a
//! search finds.

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
