//! The reference as pages, for clients that prefer HTML.

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, VARY};

use fluent_catalog::{Catalog, CodeRef, Locale, Message};

use super::answer::{Answer, VARIES_BY};
use super::search;
use crate::builtin;
use crate::page::{self, Frame, Site, Words};
use crate::server::{PAGE_HEADERS, Parameters, parameter};

fn frame<'a>(answer: &'a Answer, query: &'a [(String, String)]) -> Frame<'a> {
    let named = parameter(query, "lang").and_then(|tag| answer.catalog().locale(tag));
    Frame {
        catalog: answer.catalog(),
        locale: answer.locale,
        words: Words::new(answer.locale),
        site: Site::Reference,
        is_named: named.is_some(),
        root: &answer.root,
        query,
    }
}

/// `GET /`
pub(super) async fn first(Query(query): Parameters, answer: Answer) -> Response {
    index(&query, answer)
}

/// The codes as a page. An invalid search finds nothing.
pub(super) fn index(query: &[(String, String)], answer: Answer) -> Response {
    let search = page::Search {
        words: parameter(query, "q").unwrap_or_default(),
        service: parameter(query, "service").unwrap_or_default(),
        status: parameter(query, "status").unwrap_or_default(),
    };
    answer.page(|answer| {
        let catalog = answer.catalog();
        let filter = search::filter(query, catalog.table());
        let codes = filter.map(|filter| filter.codes(catalog, answer.locale));
        let codes = codes.unwrap_or_default();
        let frame = frame(answer, query);
        let languages = languages(&frame, catalog, &codes);
        (page::index(&frame, &search, &codes), languages)
    })
}

/// One code of the catalog `own` as a page.
pub(super) fn code(
    own: &Catalog,
    code: CodeRef<'_>,
    query: &[(String, String)],
    answer: Answer,
    base_url: &str,
) -> Response {
    answer.page(|answer| {
        let frame = frame(answer, query);
        let languages = languages(&frame, own, &[code]);
        (page::code(&frame, own, code, base_url), languages)
    })
}

/// The language of a page, and those of the descriptions on it.
fn languages(frame: &Frame<'_>, catalog: &Catalog, codes: &[CodeRef<'_>]) -> Vec<Locale> {
    let mut languages = vec![frame.around()];
    for code in codes {
        let language = catalog.describe(*code, frame.locale).locale;
        if !languages.iter().any(|own| own.tag() == language.tag()) {
            languages.push(language);
        }
    }
    languages
}

/// A refusal as a page.
pub(super) fn refusal(message: &Message, query: &[(String, String)], answer: &Answer) -> Response {
    let frame = frame(answer, query);
    let page = page::refusal(&frame, message);
    let status =
        StatusCode::from_u16(message.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = [
        (VARY, VARIES_BY),
        (CACHE_CONTROL, "no-cache"),
        (CONTENT_LANGUAGE, frame.around().tag()),
    ];
    (status, PAGE_HEADERS, headers, page.into_string()).into_response()
}

/// The answer to an unknown address.
pub(super) async fn nothing(Query(query): Parameters, answer: Answer) -> Result<Response, Message> {
    match answer.is_for_people {
        true => Ok(refusal(&builtin::SRV404001, &query, &answer)),
        false => Err(builtin::SRV404001),
    }
}
