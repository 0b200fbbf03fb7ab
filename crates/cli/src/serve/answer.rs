//! The answer to a GET: JSON or a page in the client's language, or 304 where the client has it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, VARY,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use maud::Markup;
use serde::Serialize;

use fluent_catalog::http::{content_language, locale, quality};
use fluent_catalog::{Catalog, Locale};

use super::catalog::ServedCatalog;
use super::settings::Settings;
use super::state::ServiceState;
use crate::page::ASSETS;
use crate::server::PAGE_HEADERS;

/// What an answer depends on besides its address. A 304 names the same fields as the answer that it
/// stands in for (RFC 9110 §15.4.5), so that the encoding is named here, not by the compression.
pub(super) const VARIES_BY: &str = "Accept-Language, Accept, Accept-Encoding";

/// The content that a GET is answered from.
pub(super) struct Answer {
    pub(super) served: Arc<ServedCatalog>,
    pub(super) locale: Locale,
    /// Whether the client prefers a page to JSON, as browsers do.
    pub(super) is_for_people: bool,
    /// The relative address of the first page.
    pub(super) root: String,
    /// Identifies the answer at its address: its content, language and form.
    tag: HeaderValue,
    /// Whether the client has this answer already.
    is_known: bool,
}

impl FromRequestParts<ServiceState> for Answer {
    type Rejection = StatusCode;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &ServiceState,
    ) -> Result<Self, StatusCode> {
        let served = state.live.value();
        let locale = locale(&served.catalog, &parts.uri, &parts.headers);
        let is_for_people = prefers_page(&parts.headers);
        let form = if is_for_people { "page" } else { "data" };
        let version = version(&served, &state.settings);
        let tag = format!("\"{version:016x}-{locale}-{form}\"");
        let is_known = is_known(&parts.headers, &tag);
        // Weak, because the bytes differ where the text is sent compressed.
        let tag = HeaderValue::try_from(format!("W/{tag}"))
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        Ok(Self {
            served,
            locale,
            is_for_people,
            root: root(parts.uri.path()),
            tag,
            is_known,
        })
    }
}

/// The relative address of the first page, so that the service may be below any path; the absolute
/// one where the address is deeper than any address of the service, and could be very long.
fn root(path: &str) -> String {
    match path.matches('/').count() {
        0 | 1 => "./".to_owned(),
        depth @ 2..=16 => "../".repeat(depth - 1),
        _ => "/".to_owned(),
    }
}

/// A hash of everything that an answer depends on, except its language and form.
fn version(served: &ServedCatalog, settings: &Settings) -> u64 {
    let mut hasher = DefaultHasher::new();
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    served.fingerprint.hash(&mut hasher);
    settings.base_url.hash(&mut hasher);
    // A page refers to its assets, whose names change with their texts.
    (&ASSETS.style.name, &ASSETS.script.name).hash(&mut hasher);
    hasher.finish()
}

/// Whether HTML is preferred to JSON.
fn prefers_page(headers: &HeaderMap) -> bool {
    let quality = |media_type| {
        let lines = headers.get_all(ACCEPT).iter();
        quality(lines.map(HeaderValue::as_bytes), media_type)
    };
    quality("text/html") > quality("application/json")
}

/// Whether If-None-Match names this entity tag (RFC 9110 §13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let lines = headers.get_all(IF_NONE_MATCH).iter();
    let mut tags = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    tags.any(|known| {
        let known = known.trim_ascii();
        known == b"*" || known.strip_prefix(b"W/").unwrap_or(known) == tag.as_bytes()
    })
}

impl Answer {
    pub(super) fn catalog(&self) -> &Catalog {
        &self.served.catalog
    }

    /// JSON with texts in the languages that `make` returns; called only where the client does not
    /// have the answer.
    pub(super) fn json<T: Serialize>(
        self,
        make: impl FnOnce(&Self) -> (T, Vec<Locale>),
    ) -> Response {
        if self.is_known {
            return self.not_modified();
        }
        let (value, mut languages) = make(&self);
        languages.sort_unstable();
        languages.dedup();
        let mut response = (self.headers(), json(&value)).into_response();
        if let Some(languages) = content_language(languages.into_iter()) {
            response.headers_mut().insert(CONTENT_LANGUAGE, languages);
        }
        response
    }

    /// A page with texts in the languages that `make` returns, that of the page itself first;
    /// called only where the client does not have the answer.
    pub(super) fn page(self, make: impl FnOnce(&Self) -> (Markup, Vec<Locale>)) -> Response {
        if self.is_known {
            return self.not_modified();
        }
        let (page, languages) = make(&self);
        let mut response = (self.headers(), PAGE_HEADERS, page.into_string()).into_response();
        if let Some(languages) = content_language(languages.into_iter()) {
            response.headers_mut().insert(CONTENT_LANGUAGE, languages);
        }
        response
    }

    fn not_modified(self) -> Response {
        (StatusCode::NOT_MODIFIED, self.headers()).into_response()
    }

    fn headers(&self) -> [(HeaderName, HeaderValue); 3] {
        [
            (ETAG, self.tag.clone()),
            (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
            (VARY, HeaderValue::from_static(VARIES_BY)),
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
