//! Errors in a language.

use std::cell::OnceCell;

use serde::{Serialize, Serializer};

use crate::catalog::Catalog;
use crate::code::Code;
use crate::engine;
use crate::locale::Locale;
use crate::message::Message;
use crate::problem::{Body, Errors, documented, rfc9457};
use crate::render::Rendered;

/// Errors in a language, ready to be written as a body by any serializer of serde.
///
/// A message of another catalog is rendered by that catalog's own embedded locales, so that one
/// service can return the messages of several.
#[derive(Debug)]
pub struct Localized<'a> {
    errors: Vec<LocalizedError<'a>>,
    catalog: &'a Catalog,
    locale: Locale,
    body: Body,
    status: u16,
    base_url: Option<&'a str>,
    instance: Option<&'a str>,
    /// Found when it is first asked for: not each body has it.
    title: OnceCell<Option<Rendered<'a>>>,
}

/// One error in a language.
#[derive(Debug)]
pub struct LocalizedError<'a> {
    message: &'a Message,
    pointer: Option<&'a str>,
    rendered: Rendered<'a>,
}

impl<'a> Localized<'a> {
    pub(super) fn new(errors: &'a Errors, catalog: &'a Catalog, locale: Locale) -> Self {
        let localized = |error: &'a super::Located| LocalizedError {
            message: error.message(),
            pointer: error.pointer(),
            rendered: catalog
                .of(error.message().code())
                .render(error.message(), locale),
        };
        Self {
            errors: errors.iter().map(localized).collect(),
            catalog,
            locale,
            body: catalog.body(),
            status: errors.status(),
            base_url: None,
            instance: errors.instance(),
            title: OnceCell::new(),
        }
    }

    /// The same in another body.
    #[must_use]
    pub fn with_body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// The same with permalinks: the `type` of a problem is the page `/errors/CODE` below this
    /// URL, which ends without a slash. Without it the `type` is `about:blank`.
    #[must_use]
    pub fn with_base_url(mut self, base_url: &'a str) -> Self {
        self.base_url = Some(base_url);
        self
    }

    /// The errors in their order; at least one.
    pub fn errors(&self) -> &[LocalizedError<'a>] {
        &self.errors
    }

    /// The body that it is written as.
    pub const fn body(&self) -> Body {
        self.body
    }

    /// The HTTP status: that of the first error.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The languages of the texts in the body, each once: what Content-Language says
    /// (RFC 9110 §8.5).
    pub fn languages(&self) -> impl Iterator<Item = Locale> {
        let title = match self.body {
            Body::Problem => self.title().map(|title| title.locale),
            Body::Documented => None,
        };
        // Mostly all are in the language of the first, which is where the search begins.
        let is_new = |locale: Locale, before: &[LocalizedError<'_>]| {
            before.iter().all(|error| error.locale() != locale)
        };
        let texts = self.errors.iter().enumerate();
        let texts = texts.filter_map(move |(at, error)| {
            let before = self.errors.get(..at).unwrap_or_default();
            Some(error.locale()).filter(|locale| is_new(*locale, before))
        });
        texts.chain(title.filter(|locale| is_new(*locale, &self.errors)))
    }

    /// The meaning of the status: in the catalog's words, else in the engine's.
    pub(super) fn title(&self) -> Option<&Rendered<'a>> {
        let title = self
            .title
            .get_or_init(|| engine::describe_status(self.catalog, self.status, self.locale));
        title.as_ref()
    }

    pub(super) const fn base_url(&self) -> Option<&'a str> {
        self.base_url
    }

    pub(super) const fn instance(&self) -> Option<&'a str> {
        self.instance
    }
}

impl LocalizedError<'_> {
    /// The code.
    pub const fn code(&self) -> Code {
        self.message.code()
    }

    /// The message that was rendered, with its arguments.
    pub const fn message(&self) -> &Message {
        self.message
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.rendered.text
    }

    /// The language that the text really is in.
    pub const fn locale(&self) -> Locale {
        self.rendered.locale
    }

    /// The place of the request that it is about, where that is known.
    pub const fn pointer(&self) -> Option<&str> {
        self.pointer
    }
}

impl Serialize for Localized<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.body {
            Body::Problem => rfc9457::serialize(self, serializer),
            Body::Documented => documented::serialize(self, serializer),
        }
    }
}
