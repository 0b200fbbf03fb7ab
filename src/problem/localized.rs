//! Errors in a language.

use std::cell::OnceCell;

use crate::catalog::{Body, Catalog, CodeRef, Errors, Located, Message};
use crate::problem::title;
use crate::runtime::{Locale, Rendered};

/// Errors in a language, which any serde serializer writes as a body.
///
/// A message of another catalog is rendered from that catalog's own embedded locales, so that one
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
    /// Rendered on first use: not every body has it.
    title: OnceCell<Option<Rendered<'a>>>,
}

/// One error in a language.
#[derive(Debug)]
pub struct LocalizedError<'a> {
    message: &'a Message,
    pointer: Option<&'a str>,
    rendered: Rendered<'a>,
}

impl Errors {
    /// Returns these errors in a language, in the body that the catalog has by default.
    pub fn localize<'a>(&'a self, catalog: &'a Catalog, locale: Locale) -> Localized<'a> {
        Localized::new(self, catalog, locale)
    }
}

impl<'a> Localized<'a> {
    pub(super) fn new(errors: &'a Errors, catalog: &'a Catalog, locale: Locale) -> Self {
        let localized = |error: &'a Located| LocalizedError {
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

    /// Returns the errors with another body.
    #[must_use]
    pub fn with_body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Returns the errors with permalinks: the `type` of a problem is the page `/errors/CODE`
    /// below this URL, which ends without a slash. Without it the `type` is `about:blank`.
    #[must_use]
    pub fn with_base_url(mut self, base_url: &'a str) -> Self {
        self.base_url = Some(base_url);
        self
    }

    /// Returns the errors in their order; at least one.
    pub fn errors(&self) -> &[LocalizedError<'a>] {
        &self.errors
    }

    /// Returns the body that they are written as.
    pub const fn body(&self) -> Body {
        self.body
    }

    /// Returns the HTTP status: the one of the first error.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Returns the locales of the texts in the body, each once, for Content-Language
    /// (RFC 9110 §8.5).
    pub fn languages(&self) -> impl Iterator<Item = Locale> {
        let title = match self.body {
            Body::Problem => self.title().map(|title| title.locale),
            Body::Hubster => None,
        };
        // Mostly all are in the language of the first, where the search begins.
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

    /// The title of the status: the catalog's own, else a neutral one.
    pub(super) fn title(&self) -> Option<&Rendered<'a>> {
        let title = self
            .title
            .get_or_init(|| title::status_title(self.catalog, self.status, self.locale));
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
    /// Returns the code.
    pub const fn code(&self) -> CodeRef<'_> {
        self.message.code()
    }

    /// Returns the rendered message with its arguments.
    pub const fn message(&self) -> &Message {
        self.message
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.rendered.text
    }

    /// Returns the locale that the text really is in.
    pub const fn locale(&self) -> Locale {
        self.rendered.locale
    }

    /// Returns the JSON pointer to the part of the request that it is about, if known.
    pub const fn pointer(&self) -> Option<&str> {
        self.pointer
    }
}
