//! A localization-ready message catalog for APIs.
//!
//! Codes and HTTP statuses live in Rust, one line a code in [`catalog!`]; their descriptions
//! live in `.ftl` files of [Project Fluent](https://projectfluent.org), one a language; a
//! [`Catalog`] renders a [`Message`] in the [`Locale`] that its reader asked for. The codes of
//! the Hubster REST API are built in, as [`hubster`].
//!
//! ```
//! use fluent_catalog::{Message, hubster};
//!
//! let catalog = hubster::catalog();
//! let locale = catalog.negotiate(["fr-CH, fr;q=0.9, en;q=0.8"]);
//! let message: Message = hubster::ENG009200 { command: "trans" }.into();
//! let rendered = catalog.render(&message, locale);
//! assert!(rendered.text.contains("`::trans --list`"));
//! assert_eq!((rendered.locale.tag(), message.status()), ("fr", 400));
//! ```
//!
//! # From a file to a text
//! A file's entries are found by [`ftl`] and compiled when they are first asked for, into text
//! or into a pattern with places for arguments; what a locale lacks comes from its parents.
//! From then on a look-up takes constant time, without a lock and without an allocation.
//!
//! # Features
//! None is on by default: the library has codes, locales, negotiation and rendering.
//! * `check`: the translators' rules, and what keeps the files in step.
//! * `cli`: the command line, for any catalog, with the checks.
//! * `http`: the layer that localizes the errors of any service of tower.
//! * `axum`: what axum needs beside it: `IntoResponse`, the extractor of the locale.
//! * `serve`: the service with its pages, and the translators' preview, in the command line.

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
pub mod engine;
#[cfg(feature = "cli")]
mod entry;
mod fault;
pub mod ftl;
#[cfg(feature = "http")]
pub mod http;
pub mod hubster;
mod index;
mod languages;
pub mod locale;
mod message;
#[cfg(feature = "serve")]
mod page;
mod plural;
#[cfg(feature = "serve")]
mod preview;
pub mod problem;
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
pub use problem::{Body, Errors};
pub use render::{RenderError, Rendered};
pub use source::Limits;
pub use table::{Argument, ArgumentKind, Row, Service, Table, TableError};
pub use value::{Number, Text, Value};

/// What the code that [`catalog!`] writes calls; no part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::code::{parse, position};
    pub use crate::table::{Index, Rows, index_size, is_identifier};
    pub use {rust_embed, serde};
}

/// The README's snippets are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
