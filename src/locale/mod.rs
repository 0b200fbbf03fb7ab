//! Locales: their tags, their direction and parents, and which of them a reader is given.

#[rustfmt::skip]
mod data;
mod accept_language;
mod direction;
mod distance;
mod handle;
mod likely;
mod parent;
mod subtags;
mod tag;

pub use direction::Direction;
pub use handle::Locale;
pub(crate) use handle::{Tag, intern};
pub(crate) use parent::parents;
pub(crate) use tag::canonical;
