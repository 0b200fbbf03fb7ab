//! The preview for translators: each message beside its English, with its diagnostics. The page
//! follows the edits of the files.

mod guard;
mod language;
mod page;
mod query;
mod router;
mod sample;
mod service;
mod state;
#[cfg(test)]
mod tests;
mod text;
mod variants;

pub(crate) use router::router;
pub(crate) use service::PreviewService;
