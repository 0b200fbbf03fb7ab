//! What a translator sees of a language: each message as it will be, beside its English, with
//! what is wrong with it.

mod desk;
mod sample;
mod text;

pub(crate) use desk::Desk;
pub(crate) use text::Shown;

use crate::check::{Coverage, Finding, State};

/// A language of the folder as it is at one moment.
pub(crate) struct Language {
    /// The tag, also that of a pseudo-locale.
    pub(crate) tag: &'static str,
    /// In the order of the source.
    pub(crate) messages: Vec<Message>,
    /// What concerns no message of the source.
    pub(crate) findings: Vec<Finding>,
    pub(crate) coverage: Coverage,
}

/// A message in one language.
pub(crate) struct Message {
    pub(crate) id: String,
    /// The prefixes of the services whose codes show it.
    pub(crate) services: Vec<&'static str>,
    pub(crate) state: State,
    pub(crate) english: Vec<Shown>,
    /// What it shows; nothing where it has no text.
    pub(crate) texts: Vec<Shown>,
    /// Whether the file is broken here, so that the texts are those from before.
    pub(crate) is_last_good: bool,
    pub(crate) findings: Vec<Finding>,
}
