//! Pages: the catalog for people, as HTML.
//!
//! A page follows from a catalog, a language and what was asked for. Nothing here knows HTTP.

mod asset;
mod code;
mod filter;
mod frame;
mod index;
mod preview;
mod refusal;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub(crate) use asset::ASSETS;
pub(crate) use code::code;
pub(crate) use frame::{Frame, Kind};
pub(crate) use index::{Filter, index};
pub(crate) use preview::{Asked, Show, preview};
pub(crate) use refusal::refusal;
pub(crate) use text::searched;
pub(crate) use words::Words;
