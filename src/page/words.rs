//! The pages' own words, which are the engine's: they serve every catalog.

use crate::engine;
use crate::locale::Locale;
use crate::message::Message;

/// The engine's words in the language nearest to that of a page.
#[derive(Clone, Copy)]
pub(crate) struct Words(Locale);

impl Words {
    pub(crate) fn of(locale: Locale) -> Self {
        Self(engine::catalog().negotiate_tags([locale.tag()]))
    }

    /// The language that the words are in.
    pub(crate) const fn locale(self) -> Locale {
        self.0
    }

    pub(crate) fn say(self, message: impl Into<Message>) -> String {
        engine::catalog()
            .render(&message.into(), self.0)
            .text
            .into_owned()
    }

    /// The neutral name of an HTTP status.
    pub(crate) fn status(self, status: u16) -> Option<String> {
        let described = engine::catalog().describe_status(status, self.0)?;
        Some(described.text.into_owned())
    }
}
