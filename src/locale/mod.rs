//! Locales: their tags, their direction and parents, and which of them a reader is given.

mod accept_language;
#[rustfmt::skip]
mod data;
mod direction;
mod distance;
mod handle;
mod likely;
mod matcher;
mod named;
mod names;
mod parent;
mod parse;
mod posix;
mod subtags;
mod supported;
mod tag;

#[cfg(feature = "http")]
pub(crate) use accept_language::quality_value;
pub use direction::Direction;
pub use handle::Locale;
pub(crate) use handle::{Tag, intern};
pub use matcher::{Match, Matcher};
#[cfg(feature = "serve")]
pub(crate) use names::of as name_of;
pub(crate) use parent::parents;
#[cfg(feature = "cli")]
pub(crate) use posix::is_no_language;
pub(crate) use tag::canonical;
