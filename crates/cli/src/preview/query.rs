//! The query of the preview: which messages of which language are shown.

use fluent_catalog_check::State;

use super::language::PreviewMessage;
use crate::server::parameter;
use crate::view::searchable;

/// Which messages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Show {
    #[default]
    All,
    Missing,
    Stale,
    Diagnostics,
}

impl Show {
    /// All values, with their names in addresses.
    pub(super) const ALL: [(&'static str, Self); 4] = [
        ("", Self::All),
        ("missing", Self::Missing),
        ("stale", Self::Stale),
        ("findings", Self::Diagnostics),
    ];

    /// The value of a name; all messages where the name is unknown.
    fn new(name: &str) -> Self {
        let own = Self::ALL.into_iter().find(|(own, _)| *own == name);
        own.map(|(_, show)| show).unwrap_or_default()
    }

    fn shows(self, message: &PreviewMessage) -> bool {
        match self {
            Self::All => true,
            Self::Missing => message.state == State::Missing,
            Self::Stale => message.state == State::Stale,
            Self::Diagnostics => !message.diagnostics.is_empty(),
        }
    }
}

/// The query of the address: `?locale=&show=&service=&q=`.
pub(super) struct PreviewQuery<'a> {
    /// The language that is shown.
    pub(super) locale: &'a str,
    pub(super) show: Show,
    pub(super) service: &'a str,
    pub(super) words: &'a str,
}

impl<'a> PreviewQuery<'a> {
    pub(super) fn new(query: &'a [(String, String)], default_locale: &'a str) -> Self {
        Self {
            locale: parameter(query, "locale").unwrap_or(default_locale),
            show: Show::new(parameter(query, "show").unwrap_or_default()),
            service: parameter(query, "service").unwrap_or_default(),
            words: parameter(query, "q").unwrap_or_default().trim(),
        }
    }

    pub(super) const fn is_everything(&self) -> bool {
        matches!(self.show, Show::All) && self.service.is_empty() && self.words.is_empty()
    }

    pub(super) fn shows(&self, message: &PreviewMessage) -> bool {
        let words = searchable(self.words);
        let has = |text: &str| searchable(text).contains(&words);
        let mut texts = message.texts.iter().chain(&message.english);
        self.show.shows(message)
            && (self.service.is_empty() || message.services.iter().any(|own| own == self.service))
            && (has(&message.id) || texts.any(|sample| has(&sample.text)))
    }
}
