//! A language as the preview shows it.

use fluent_catalog_check::{Coverage, Diagnostic, State};

use super::text::SampleText;

/// A language of the folder.
pub(crate) struct PreviewLanguage {
    /// Its tag; also that of a pseudo-locale.
    pub(super) tag: &'static str,
    /// In the order of the source.
    pub(super) messages: Vec<PreviewMessage>,
    /// The diagnostics that are about no message of the source.
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) coverage: Coverage,
}

/// A message in one language.
pub(super) struct PreviewMessage {
    pub(super) id: String,
    /// The prefixes of the services whose codes show it.
    pub(super) services: Vec<String>,
    pub(super) state: State,
    pub(super) english: Vec<SampleText>,
    /// Its texts; empty where it has none.
    pub(super) texts: Vec<SampleText>,
    /// Whether the texts are the last valid ones, because the file has an error here.
    pub(super) is_last_good: bool,
    pub(super) diagnostics: Vec<Diagnostic>,
}
