//! Errors in a language.

use std::cell::OnceCell;

use crate::catalog::{Body, BodyContent, Catalog, Errors, LocalizedError, Located};
use crate::problem::title;
use crate::runtime::{Locale, Rendered};

/// Errors in a language, which are written as a body.
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

impl Catalog {
    /// Returns the body of an error response, where the client does not ask for another:
    /// [`Body::PROBLEM`] if the table declares none.
    pub fn body(&self) -> Body {
        self.table().body().unwrap_or(Body::PROBLEM)
    }
}

impl Errors {
    /// Returns these errors in a language, in the body that the catalog has by default.
    pub fn localize<'a>(&'a self, catalog: &'a Catalog, locale: Locale) -> Localized<'a> {
        Localized::new(self, catalog, locale)
    }
}

impl<'a> Localized<'a> {
    /// Bytes that are enough for the body of most errors.
    pub(crate) const BODY_LENGTH: usize = 512;

    fn new(errors: &'a Errors, catalog: &'a Catalog, locale: Locale) -> Self {
        let localized = |error: &'a Located| {
            let message = error.message();
            let code = message.code();
            LocalizedError {
                code: code.as_str(),
                declared: code.args(),
                values: message.values(),
                pointer: error.pointer(),
                rendered: catalog.of(code).render(message, locale),
            }
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

    /// Returns the body as JSON.
    pub fn to_json(&self) -> String {
        let mut json = Vec::with_capacity(Self::BODY_LENGTH);
        self.write_json(&mut json);
        // A team's own body may have written anything.
        String::from_utf8(json)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// Appends the body as JSON.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        let content = BodyContent {
            status: self.status,
            title: self.title(),
            base_url: self.base_url,
            instance: self.instance,
            errors: &self.errors,
        };
        self.body.write(&content, out);
    }

    /// Returns the locales of the texts in the body, each once, for Content-Language
    /// (RFC 9110 §8.5).
    pub fn languages(&self) -> impl Iterator<Item = Locale> {
        let title = self.title().map(|title| title.locale);
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

    /// The title of the status, if the body has one: the catalog's own, else a neutral one.
    fn title(&self) -> Option<&Rendered<'a>> {
        if !self.body.has_title() {
            return None;
        }
        let title = self
            .title
            .get_or_init(|| title::status_title(self.catalog, self.status, self.locale));
        title.as_ref()
    }
}
