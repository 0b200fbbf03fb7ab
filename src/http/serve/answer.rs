//! What a GET is answered with: JSON or a page in the client's language, or that it has it already.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::extract::{FromRequestParts, Query};
use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, VARY,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use maud::Markup;
use serde::Serialize;

use super::pages;
use super::router::Shared;
use super::settings::Settings;
use crate::catalog::Catalog;
use crate::http::{accept, request, response};
use crate::locale::Locale;
use crate::page::ASSETS;

/// What a GET is answered from.
pub(super) struct Answer {
    pub(super) catalog: Catalog,
    pub(super) locale: Locale,
    /// Whether the client would rather have a page than JSON, as browsers do.
    pub(super) is_for_people: bool,
    /// From the address to the first page.
    pub(super) root: String,
    /// Names the catalog and the language: with the address the answer follows from them.
    tag: HeaderValue,
    has_it: bool,
}

impl FromRequestParts<Shared> for Answer {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Self, StatusCode> {
        let catalog = parts.extensions.get::<Catalog>();
        let catalog = catalog.ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
        let locale = request::locale(catalog, &parts.uri, &parts.headers);
        let is_for_people = wants_page(&parts.headers);
        let form = if is_for_people { "page" } else { "data" };
        let made = made_of(catalog, &shared.settings);
        let tag = format!("\"{made:016x}-{locale}-{form}\"");
        let has_it = has(&parts.headers, &tag);
        // The same text may be sent compressed: as bytes it is not the same.
        let tag = HeaderValue::try_from(format!("W/{tag}"))
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        Ok(Self {
            catalog: catalog.clone(),
            locale,
            is_for_people,
            root: root(parts.uri.path()),
            tag,
            has_it,
        })
    }
}

/// From an address to the first page. It is relative, so that the service may stand below any
/// path; not so where the address is deeper than any of the service's, and could be very long.
fn root(path: &str) -> String {
    match path.matches('/').count() {
        0 | 1 => "./".to_owned(),
        depth @ 2..=16 => "../".repeat(depth - 1),
        _ => "/".to_owned(),
    }
}

/// A number for all that an answer is made of but its language.
fn made_of(catalog: &Catalog, settings: &Settings) -> u64 {
    let mut hasher = DefaultHasher::new();
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    catalog.fingerprint().hash(&mut hasher);
    settings.base_url.hash(&mut hasher);
    // A page names its files, whose names change with their texts.
    (&ASSETS.style.name, &ASSETS.script.name).hash(&mut hasher);
    hasher.finish()
}

/// Whether HTML is preferred to JSON.
fn wants_page(headers: &HeaderMap) -> bool {
    let quality = |media_type| {
        let lines = headers.get_all(ACCEPT).iter();
        accept::quality(lines.map(HeaderValue::as_bytes), media_type)
    };
    quality("text/html") > quality("application/json")
}

/// Whether If-None-Match names this entity tag (RFC 9110 §13.1.2).
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let lines = headers.get_all(IF_NONE_MATCH).iter();
    let mut named = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    named.any(|named| {
        let named = named.trim_ascii();
        named == b"*" || named.strip_prefix(b"W/").unwrap_or(named) == tag.as_bytes()
    })
}

impl Answer {
    /// JSON with texts in these languages, made only where the client does not have it.
    pub(super) fn json<T: Serialize>(
        self,
        make: impl FnOnce(&Catalog, Locale) -> (T, Vec<Locale>),
    ) -> Response {
        if self.has_it {
            return self.not_modified();
        }
        let (value, mut languages) = make(&self.catalog, self.locale);
        languages.sort_unstable();
        languages.dedup();
        let mut response = (self.headers(), json(&value)).into_response();
        if let Some(languages) = response::content_language(languages.into_iter()) {
            response.headers_mut().insert(CONTENT_LANGUAGE, languages);
        }
        response
    }

    /// A page, made only where the client does not have it.
    pub(super) fn page(self, make: impl FnOnce(&Self) -> Markup) -> Response {
        if self.has_it {
            return self.not_modified();
        }
        let page = make(&self).into_string();
        let language = HeaderValue::from_static(self.locale.tag());
        (
            self.headers(),
            pages::HEADERS,
            [(CONTENT_LANGUAGE, language)],
            page,
        )
            .into_response()
    }

    fn not_modified(self) -> Response {
        (StatusCode::NOT_MODIFIED, self.headers()).into_response()
    }

    fn headers(self) -> [(HeaderName, HeaderValue); 3] {
        [
            (ETAG, self.tag),
            (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
            (VARY, HeaderValue::from_static("Accept-Language, Accept")),
        ]
    }
}

const JSON: [(HeaderName, HeaderValue); 1] =
    [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];

/// A value as JSON.
pub(super) fn json<T: Serialize>(value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(text) => (JSON, text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The parameters of a query, in their order.
pub(crate) type Parameters = Query<Vec<(String, String)>>;

/// The first value of a query parameter that is not empty.
pub(crate) fn parameter<'q>(query: &'q [(String, String)], name: &str) -> Option<&'q str> {
    let mut values = query.iter().filter(|(own, _)| own == name);
    values
        .next()
        .map(|(_, value)| value.as_str())
        .filter(|value| !value.is_empty())
}
