//! What a request prefers: its language and its body.

use http::header::{ACCEPT, ACCEPT_LANGUAGE, AsHeaderName};
use http::{HeaderMap, HeaderValue, Method, Request, Uri};

use super::accept;
use crate::catalog::Body;
use crate::catalog::Catalog;
use crate::runtime::Locale;

/// The longest `?lang=` that can be a language tag (RFC 5646 §4.4.1 has 35 characters).
const LONGEST_TAG: usize = 35;

/// Returns the locale of a catalog for a request: the one of `?lang=` if the catalog has it, else
/// the one that Accept-Language asks for (RFC 9110 §12.5.4), else the catalog's default.
///
/// ```
/// use fluent_catalog::{http, hubster};
/// # use ::http::{HeaderMap, Uri, header};
///
/// let mut headers = HeaderMap::new();
/// headers.insert(header::ACCEPT_LANGUAGE, "ar".parse()?);
/// let uri = |text: &'static str| Uri::from_static(text);
/// let of = |uri| http::locale(hubster::catalog(), &uri, &headers).tag();
///
/// assert_eq!(of(uri("/hubs")), "ar");
/// assert_eq!(of(uri("/hubs?lang=fr")), "fr");
/// assert_eq!(of(uri("/hubs?lang=..%2ffr")), "ar");
/// # Ok::<(), ::http::header::InvalidHeaderValue>(())
/// ```
pub fn locale(catalog: &Catalog, uri: &Uri, headers: &HeaderMap) -> Locale {
    named(catalog, uri).unwrap_or_else(|| catalog.negotiate(headers.get_all(ACCEPT_LANGUAGE)))
}

/// The locale that `?lang=` names; the first counts.
fn named(catalog: &Catalog, uri: &Uri) -> Option<Locale> {
    let mut pairs = uri.query()?.split('&');
    let tag = pairs.find_map(|pair| pair.strip_prefix("lang="))?;
    let tag = Some(tag).filter(|tag| tag.len() <= LONGEST_TAG)?;
    catalog.locale(tag)
}

/// The preferences of a request, kept until the response turns out to need them.
pub(super) struct Preferences {
    named: Option<Locale>,
    accept_language: HeaderLines,
    accept: HeaderLines,
    head: bool,
}

impl Preferences {
    pub(super) fn by<B>(request: &Request<B>, catalog: &Catalog) -> Self {
        let headers = request.headers();
        Self {
            named: named(catalog, request.uri()),
            accept_language: HeaderLines::of(headers, ACCEPT_LANGUAGE),
            accept: HeaderLines::of(headers, ACCEPT),
            head: request.method() == Method::HEAD,
        }
    }

    pub(super) fn locale(&self, catalog: &Catalog) -> Locale {
        self.named
            .unwrap_or_else(|| catalog.negotiate(self.accept_language.iter()))
    }

    pub(super) fn body(&self, catalog: &Catalog) -> Body {
        accept::choose(
            self.accept.iter().map(HeaderValue::as_bytes),
            catalog.body(),
        )
    }

    /// Whether the response has no body (RFC 9110 §9.3.2).
    pub(super) const fn head(&self) -> bool {
        self.head
    }
}

/// The lines of a header field; mostly there is one.
struct HeaderLines {
    first: Option<HeaderValue>,
    others: Vec<HeaderValue>,
}

impl HeaderLines {
    fn of(headers: &HeaderMap, name: impl AsHeaderName) -> Self {
        let mut lines = headers.get_all(name).iter().cloned();
        Self {
            first: lines.next(),
            others: lines.collect(),
        }
    }

    fn iter(&self) -> impl Iterator<Item = &HeaderValue> + Clone {
        self.first.iter().chain(&self.others)
    }
}
