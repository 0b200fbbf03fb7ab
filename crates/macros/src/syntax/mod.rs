//! The syntax of a declaration: tokens → [`CatalogInput`].

mod argument;
mod catalog;
mod clause;
mod header;
mod list;
mod name;
mod row;
mod service;
mod status;
mod token;
mod word;

pub(crate) use argument::ArgumentSyntax;
pub(crate) use catalog::{CatalogInput, Input};
pub(crate) use clause::{BodyInput, Clauses};
pub(crate) use header::Header;
pub(crate) use name::Name;
pub(crate) use row::RowSyntax;
pub(crate) use service::ServiceSyntax;
pub(crate) use status::Status;
pub(crate) use word::WordSyntax;
