//! The UI strings of a page, in the language nearest to that of its texts.

use fluent_catalog::problem::status_title;
use fluent_catalog::{Locale, Message, Word};

use crate::builtin;

/// The built-in messages in the language nearest to that of a page.
#[derive(Clone, Copy)]
pub(crate) struct Words(Locale);

impl Words {
    pub(crate) fn new(locale: Locale) -> Self {
        Self(builtin::catalog().negotiate_tags([locale.tag()]))
    }

    /// The language of the UI strings.
    pub(crate) const fn locale(self) -> Locale {
        self.0
    }

    /// The text of a UI string.
    pub(crate) fn say(self, word: impl Into<Word>) -> String {
        let word = word.into();
        let rendered = builtin::catalog().render_word(&word, self.0);
        rendered.text.into_owned()
    }

    /// The text of a refusal.
    pub(crate) fn message(self, message: &Message) -> String {
        let rendered = builtin::catalog().render(message, self.0);
        rendered.text.into_owned()
    }

    /// The neutral name of an HTTP status.
    pub(crate) fn status(self, status: u16) -> Option<String> {
        let title = status_title(builtin::catalog(), status, self.0)?;
        Some(title.text.into_owned())
    }
}
