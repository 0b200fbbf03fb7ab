//! What a GET is answered with: JSON in the client's language, or that it has it already.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, VARY,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Serialize;

use crate::catalog::Catalog;
use crate::http::{request, response};
use crate::locale::Locale;

/// What a GET is answered from.
pub(super) struct Answer {
    pub(super) catalog: Catalog,
    pub(super) locale: Locale,
    /// Names the catalog and the language: with the address the answer follows from them.
    tag: HeaderValue,
    has_it: bool,
}

impl<S: Sync> FromRequestParts<S> for Answer {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let catalog = parts.extensions.get::<Catalog>();
        let catalog = catalog.ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
        let locale = request::locale(catalog, &parts.uri, &parts.headers);
        let version = env!("CARGO_PKG_VERSION");
        let tag = format!("\"{version}-{:016x}-{locale}\"", catalog.fingerprint());
        let has_it = has(&parts.headers, &tag);
        let tag = HeaderValue::try_from(tag).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        Ok(Self {
            catalog: catalog.clone(),
            locale,
            tag,
            has_it,
        })
    }
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
        let headers = [
            (ETAG, self.tag),
            (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
            (VARY, HeaderValue::from_static("Accept-Language")),
        ];
        if self.has_it {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        let (value, mut languages) = make(&self.catalog, self.locale);
        languages.sort_unstable();
        languages.dedup();
        let mut response = (headers, json(&value)).into_response();
        if let Some(languages) = response::content_language(languages.into_iter()) {
            response.headers_mut().insert(CONTENT_LANGUAGE, languages);
        }
        response
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

/// The first value of a query parameter that is not empty.
pub(super) fn parameter<'q>(query: &'q [(String, String)], name: &str) -> Option<&'q str> {
    let mut values = query.iter().filter(|(own, _)| own == name);
    values
        .next()
        .map(|(_, value)| value.as_str())
        .filter(|value| !value.is_empty())
}
