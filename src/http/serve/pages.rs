//! The reference as pages, for who asks for HTML.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, VARY,
};
use http::{HeaderName, StatusCode};

use super::answer::{Answer, Parameters, parameter};
use super::errors::Filter;
use crate::code::Code;
use crate::engine;
use crate::message::Message;
use crate::page::{self, ASSETS, Frame, Words};

/// What a page may load: nothing but what the service itself gives.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What goes with each page.
pub(crate) const HEADERS: [(HeaderName, &str); 3] = [
    (CONTENT_TYPE, "text/html; charset=utf-8"),
    (CONTENT_SECURITY_POLICY, POLICY),
    (REFERRER_POLICY, "no-referrer"),
];

fn frame<'a>(answer: &'a Answer, query: &'a [(String, String)]) -> Frame<'a> {
    let named = parameter(query, "lang").and_then(|tag| answer.catalog.locale(tag));
    Frame {
        catalog: &answer.catalog,
        locale: answer.locale,
        words: Words::of(answer.locale),
        kind: page::Kind::Reference,
        is_named: named.is_some(),
        root: &answer.root,
        query,
    }
}

/// `GET /`
pub(super) async fn first(Query(query): Parameters, answer: Answer) -> Response {
    index(&query, answer)
}

/// The codes as a page. What no code can have finds nothing.
pub(super) fn index(query: &[(String, String)], answer: Answer) -> Response {
    let asked = page::Filter {
        words: parameter(query, "q").unwrap_or_default(),
        service: parameter(query, "service").unwrap_or_default(),
        status: parameter(query, "status").unwrap_or_default(),
    };
    answer.page(|answer| {
        let (catalog, locale) = (&answer.catalog, answer.locale);
        let codes: Vec<Code> = match Filter::of(query, catalog.table()) {
            Ok(filter) => catalog
                .table()
                .codes()
                .filter(|code| filter.shows(*code, catalog, locale))
                .collect(),
            Err(_) => Vec::new(),
        };
        page::index(&frame(answer, query), &asked, &codes)
    })
}

/// One code as a page.
pub(super) fn code(
    code: Code,
    query: &[(String, String)],
    answer: Answer,
    base_url: &str,
) -> Response {
    answer.page(|answer| {
        page::code(
            &frame(answer, query),
            answer.catalog.of(code),
            code,
            base_url,
        )
    })
}

/// A refusal as a page.
pub(super) fn refusal(message: &Message, query: &[(String, String)], answer: &Answer) -> Response {
    let frame = frame(answer, query);
    let page = page::refusal(&frame, message);
    let status =
        StatusCode::from_u16(message.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = [
        (VARY, "Accept-Language, Accept"),
        (CACHE_CONTROL, "no-cache"),
        (CONTENT_LANGUAGE, frame.around().tag()),
    ];
    (status, HEADERS, headers, page.into_string()).into_response()
}

/// Where nothing is.
pub(super) async fn nothing(Query(query): Parameters, answer: Answer) -> Result<Response, Message> {
    match answer.is_for_people {
        true => Ok(refusal(&engine::SRV404001, &query, &answer)),
        false => Err(engine::SRV404001),
    }
}

/// `GET /assets/{name}`
pub(crate) async fn asset(Path(name): Path<String>) -> Result<Response, Message> {
    let asset = ASSETS.find(&name).ok_or(engine::SRV404001)?;
    let headers = [
        (CONTENT_TYPE, asset.media_type),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, asset.text).into_response())
}
