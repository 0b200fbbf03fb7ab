//! A localization-ready message catalog for APIs.

mod bidi;
mod catalog;
#[cfg(feature = "check")]
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
mod code;
mod compile;
mod declare;
mod description;
mod fault;
pub mod ftl;
pub mod hubster;
mod index;
mod languages;
pub mod locale;
mod message;
mod plural;
#[cfg(feature = "check")]
pub mod pseudo;
mod render;
mod source;
#[cfg(feature = "check")]
pub mod sync;
mod table;
mod value;
mod verify;

pub use catalog::Catalog;
pub use code::{Code, UnknownCode};
pub use fault::{Fault, LoadError};
pub use locale::{Direction, Locale};
pub use message::Message;
pub use render::{RenderError, Rendered};
pub use source::Limits;
pub use table::{Argument, ArgumentKind, Row, Service, Table, TableError};
pub use value::{Number, Text, Value};

/// What the code that [`catalog!`] writes calls; no part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::code::{parse, position};
    pub use crate::table::{index, index_size, is_identifier, twice};
    pub use {rust_embed, serde};
}

/// The README's snippets are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
