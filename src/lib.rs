//! A localization-ready message catalog for APIs.
//!
//! Codes and HTTP statuses live in Rust, one line per code in [`catalog!`]; their descriptions
//! live in `.ftl` files of [Project Fluent](https://projectfluent.org), one file per language; a
//! [`Catalog`] renders a [`Message`] in the [`Locale`] that its reader asked for. The codes of
//! the Hubster REST API are built in, as the module `hubster`.
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
//! A file's entries are found by the beginnings of their lines and compiled when they are first
//! asked for, into text or into a pattern with placeables; what a locale lacks comes from its
//! parents. From then on a look-up takes constant time, without a lock and without an allocation.
//!
//! # Features
//! * `hubster` (default): the codes and texts of the Hubster REST API.
//! * `fluent` (default): the adapter to Project Fluent's own bundles.
//! * `http`: the layer that localizes the errors of any service of tower.
//! * `axum`: what axum needs beside it: `IntoResponse`, the extractor of the locale.
//!
//! The command line, the translators' tools and the HTTP service for a catalog are the crate
//! `fluent-catalog-cli`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod catalog;
#[cfg(feature = "fluent")]
pub mod fluent;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "hubster")]
pub mod hubster;
pub mod problem;
mod runtime;

pub use catalog::{
    ArgumentError, ArgumentErrorKind, Body, BodyContent, Catalog, CodeRef, ErrorBody, Errors,
    ErrorsIter, LoadError, LocalizedError, Located, Message, MessageBuilder, RenderError, Service,
    Table, TableBuilder, TableError, UnknownCode, Word,
};
pub use fluent_catalog_check::pseudo::Pseudo;
pub use fluent_catalog_check::{ArgumentKind, Diagnostic, Limits, Severity, SourceFile};
pub use fluent_catalog_locale::{Direction, Matcher, Negotiated};
pub use runtime::{Argument, Locale, Number, Rendered, Row, Text, Value, inert};

/// What the code that [`catalog!`] writes calls; not part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::catalog::{Declaration, Embedded, parse, position};
    pub use crate::runtime::Rows;
    pub use fluent_catalog_macros::catalog_impl;
    pub use {rust_embed, serde};
}

/// The README's snippets are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
