//! The routes of the preview.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::{Stream, stream};
use http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, HeaderValue, StatusCode};
use tower_http::set_header::SetResponseHeaderLayer;

use super::guard::is_local;
use super::page;
use super::query::PreviewQuery;
use super::service::PreviewService;
use crate::page::{Frame, Site, Words};
use crate::server::{PAGE_HEADERS, Parameters, asset, parameter};

/// The whole preview.
pub(crate) fn router(service: Arc<PreviewService>) -> Router {
    Router::new()
        .route("/", get(first))
        .route("/events", get(events))
        .route("/assets/{name}", get(asset))
        .layer(from_fn(guard))
        .layer(SetResponseHeaderLayer::overriding(
            X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .with_state(service)
}

async fn guard(request: Request, next: Next) -> Response {
    if !is_local(request.headers()) {
        let reason = "The preview answers only this machine: open it by its loopback address.\n";
        return (StatusCode::FORBIDDEN, reason).into_response();
    }
    next.run(request).await
}

/// `GET /?locale=&show=&service=&q=&lang=`
async fn first(
    State(service): State<Arc<PreviewService>>,
    Query(query): Parameters,
    headers: HeaderMap,
) -> Response {
    let catalog = &service.catalog;
    let named = parameter(&query, "lang").and_then(|tag| catalog.locale(tag));
    let locale = named.unwrap_or_else(|| catalog.negotiate(headers.get_all(ACCEPT_LANGUAGE)));
    let frame = Frame {
        catalog,
        locale,
        words: Words::new(locale),
        site: Site::Preview,
        is_named: named.is_some(),
        root: "./",
        query: &query,
    };
    let query = PreviewQuery::new(&query, &service.locale);
    let page = page::preview(&frame, &service.live.value(), &query);
    let headers = [(CACHE_CONTROL, "no-store")];
    (PAGE_HEADERS, headers, page.into_string()).into_response()
}

/// `GET /events`: one event per edit (WHATWG HTML, server-sent events).
async fn events(
    State(service): State<Arc<PreviewService>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let exchanges = stream::unfold(service.live.exchanges(), async |mut exchanges| {
        exchanges.changed().await.ok()?;
        let count = (*exchanges.borrow_and_update())?;
        let event = Event::default().event("change").data(count.to_string());
        Some((Ok(event), exchanges))
    });
    Sse::new(exchanges).keep_alive(KeepAlive::default())
}
