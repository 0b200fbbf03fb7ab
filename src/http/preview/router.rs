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
use super::live::Live;
use crate::http::serve::{HEADERS, Parameters, asset, parameter};
use crate::page::{self, Frame, Kind, Show, Words};

/// The whole preview.
pub(crate) fn router(live: Arc<Live>) -> Router {
    Router::new()
        .route("/", get(first))
        .route("/events", get(events))
        .route("/assets/{name}", get(asset))
        .layer(from_fn(guard))
        .layer(SetResponseHeaderLayer::overriding(
            X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .with_state(live)
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
    State(live): State<Arc<Live>>,
    Query(query): Parameters,
    headers: HeaderMap,
) -> Response {
    let named = parameter(&query, "lang").and_then(|tag| live.catalog.locale(tag));
    let locale = named.unwrap_or_else(|| live.catalog.negotiate(headers.get_all(ACCEPT_LANGUAGE)));
    let frame = Frame {
        catalog: &live.catalog,
        locale,
        words: Words::of(locale),
        kind: Kind::Preview,
        is_named: named.is_some(),
        root: "./",
        query: &query,
    };
    let asked = page::Asked {
        locale: parameter(&query, "locale").unwrap_or_else(|| live.locale()),
        show: Show::of(parameter(&query, "show").unwrap_or_default()),
        service: parameter(&query, "service").unwrap_or_default(),
        words: parameter(&query, "q").unwrap_or_default().trim(),
    };
    let page = page::preview(&frame, &live.desk(), &asked);
    (HEADERS, [(CACHE_CONTROL, "no-store")], page.into_string()).into_response()
}

/// `GET /events`: an event an edit (WHATWG HTML, server-sent events).
async fn events(
    State(live): State<Arc<Live>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let edits = stream::unfold(live.edits(), async |mut edits| {
        edits.changed().await.ok()?;
        let count = (*edits.borrow_and_update())?;
        let event = Event::default().event("change").data(count.to_string());
        Some((Ok(event), edits))
    });
    Sse::new(edits).keep_alive(KeepAlive::default())
}
