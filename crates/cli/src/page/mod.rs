//! Pages: the catalog for people, as HTML.
//!
//! A page is made of a catalog, a language and the query of its address, without HTTP.

mod asset;
mod code;
pub(crate) mod filter;
mod frame;
mod indent;
mod index;
mod refusal;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub(crate) use asset::ASSETS;
pub(crate) use code::code;
pub(crate) use frame::{Frame, Site};
pub(crate) use index::{Search, index};
pub(crate) use refusal::refusal;
pub(crate) use text::marked;
pub(crate) use words::Words;
