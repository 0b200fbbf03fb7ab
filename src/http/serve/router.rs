//! The routes of the service, and what stands before them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, Method, StatusCode};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use super::live::Live;
use super::settings::Settings;
use super::{answer, errors, health, locales, openapi, pages, render, statuses};
use crate::engine;
use crate::http::Localize;
use crate::message::Message;

/// What the routes work with.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) live: Arc<Live>,
    pub(super) settings: Arc<Settings>,
}

/// The whole service.
pub(crate) fn router(live: Arc<Live>, settings: Settings) -> Router {
    let description = openapi::describe(live.catalog().table(), &settings);
    let describe = async move || answer::json(&description);
    let current = live.clone();
    let localize = Localize::live(move || current.catalog())
        .with_base_url(settings.base_url.clone())
        .with_rejections(refusal);
    let in_time =
        TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, settings.request_time);
    let settings = Arc::new(settings);
    let shared = Shared { live, settings };
    // What is small would grow.
    let compress = CompressionLayer::new().compress_when(SizeAbove::new(1024));
    Router::new()
        .route("/", get(pages::first))
        .route("/assets/{name}", get(pages::asset))
        .route("/errors", get(errors::list))
        .route("/errors/{code}", get(errors::one))
        .route("/render", post(render::render))
        .route("/statuses", get(statuses::statuses))
        .route("/locales", get(locales::locales))
        .route("/openapi.json", get(describe))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .fallback(pages::nothing)
        .layer(compress)
        .layer(in_time)
        .layer(from_fn_with_state(shared.clone(), guard))
        .layer(CatchPanicLayer::new())
        .layer(localize)
        .layer(SetResponseHeaderLayer::overriding(
            X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .with_state(shared)
}

/// The message for what the framework refuses by itself.
fn refusal(status: StatusCode) -> Option<Message> {
    Some(match status {
        StatusCode::NOT_FOUND => engine::SRV404001,
        StatusCode::METHOD_NOT_ALLOWED => engine::SRV405001,
        StatusCode::REQUEST_TIMEOUT => engine::SRV408001,
        // Of an address, that it is not UTF-8.
        status if status.is_client_error() => engine::SRV404001,
        _ => engine::SRV500001,
    })
}

/// Refuses a header over the limit, and lets other origins read what GET gives.
async fn guard(
    State(Shared { settings, .. }): State<Shared>,
    request: Request,
    next: Next,
) -> Response {
    let lines = request.headers().iter();
    let size: usize = lines
        .map(|(name, value)| name.as_str().len() + value.len())
        .sum();
    let limit = settings.header_bytes;
    if size > limit {
        return Message::from(engine::SRV431001 { limit }).into_response();
    }
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = next.run(request).await;
    if let Some(origin) = settings.cors_origin.clone().filter(|_| is_read) {
        let headers = response.headers_mut();
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    response
}
