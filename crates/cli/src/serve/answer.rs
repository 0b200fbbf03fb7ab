//! The answer to a GET: JSON or a page in the client's language, or that the client has it already.

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

/// What a GET is answered from.
pub(super) struct Answer {
    pub(super) served: Arc<ServedCatalog>,
    pub(super) locale: Locale,
    /// Whether the client prefers a page to JSON, as browsers do.
    pub(super) is_for_people: bool,
    /// From the address to the first page.
    pub(super) root: String,
    /// With the address it names the answer: what it is made of, in which language and form.
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
        // The same text may be sent compressed: its bytes are not the same then.
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

/// From an address to the first page. It is relative, so that the service may be below any path,
/// except where the address is deeper than any of the service's and could be very long.
fn root(path: &str) -> String {
    match path.matches('/').count() {
        0 | 1 => "./".to_owned(),
        depth @ 2..=16 => "../".repeat(depth - 1),
        _ => "/".to_owned(),
    }
}

/// A number for all that an answer is made of, except its language and form.
fn version(served: &ServedCatalog, settings: &Settings) -> u64 {
    let mut hasher = DefaultHasher::new();
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    served.fingerprint.hash(&mut hasher);
    settings.base_url.hash(&mut hasher);
    // A page names its files, whose names change with their texts.
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

    /// JSON with texts in the languages that it returns, made only where the client does not have
    /// it.
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

    /// A page, made only where the client does not have it.
    pub(super) fn page(self, make: impl FnOnce(&Self) -> Markup) -> Response {
        if self.is_known {
            return self.not_modified();
        }
        let page = make(&self).into_string();
        let language = HeaderValue::from_static(self.locale.tag());
        let language = [(CONTENT_LANGUAGE, language)];
        (self.headers(), PAGE_HEADERS, language, page).into_response()
    }

    fn not_modified(self) -> Response {
        (StatusCode::NOT_MODIFIED, self.headers()).into_response()
    }

    fn headers(&self) -> [(HeaderName, HeaderValue); 3] {
        [
            (ETAG, self.tag.clone()),
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
