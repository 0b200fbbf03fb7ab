//! The routes of the service, and the layers in front of them.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::header::X_CONTENT_TYPE_OPTIONS;
use http::{HeaderValue, Method, StatusCode};
use tower::util::option_layer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;
use tower_http::cors::CorsLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use tracing::Span;

use fluent_catalog::Message;
use fluent_catalog::http::Localize;

use super::catalog::ServedCatalog;
use super::settings::Settings;
use super::state::ServiceState;
use super::{answer, errors, health, locales, openapi, pages, render, statuses};
use crate::builtin;
use crate::live::Live;
use crate::server::asset;

/// The whole service.
pub(crate) fn router(live: Arc<Live<ServedCatalog>>, settings: Settings) -> Router {
    let description = openapi::describe(&live.value().catalog, &settings);
    let describe = async move || answer::json(&description);
    let current = live.clone();
    let localize = Localize::live(move || current.value().catalog.clone())
        .with_base_url(settings.base_url.clone())
        .with_rejections(rejection);
    let in_time = TimeoutLayer::with_status_code(
        StatusCode::REQUEST_TIMEOUT,
        settings.connections.request_time,
    );
    let cors = option_layer(settings.cors_origin.clone().map(cors));
    // Compression would enlarge a small answer.
    let compress = CompressionLayer::new().compress_when(SizeAbove::new(1024));
    let trace = TraceLayer::new_for_http()
        .make_span_with(span)
        .on_request(())
        .on_response(answered)
        .on_body_chunk(())
        .on_eos(())
        .on_failure(());
    let settings = Arc::new(settings);
    let state = ServiceState { live, settings };
    Router::new()
        .route("/", get(pages::first))
        .route("/assets/{name}", get(asset))
        .route("/errors", get(errors::list))
        .route("/errors/{code}", get(errors::one))
        .route("/statuses", get(statuses::statuses))
        .route("/locales", get(locales::locales))
        .route("/openapi.json", get(describe))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .fallback(pages::nothing)
        .layer(cors)
        .route("/render", post(render::render))
        .layer(compress)
        .layer(in_time)
        .layer(from_fn_with_state(state.clone(), limit_header))
        .layer(CatchPanicLayer::new())
        .layer(localize)
        .layer(SetResponseHeaderLayer::overriding(
            X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .layer(trace)
        .with_state(state)
}

/// The message for what the framework rejects by itself.
fn rejection(status: StatusCode) -> Option<Message> {
    Some(match status {
        StatusCode::NOT_FOUND => builtin::SRV404001,
        StatusCode::METHOD_NOT_ALLOWED => builtin::SRV405001,
        StatusCode::REQUEST_TIMEOUT => builtin::SRV408001,
        // An address that is not UTF-8.
        status if status.is_client_error() => builtin::SRV404001,
        _ => builtin::SRV500001,
    })
}

/// Lets the pages of an origin read responses to GET. The answer is the same for every origin, so
/// that Vary need not name it.
fn cors(origin: HeaderValue) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(origin)
        .allow_methods([Method::GET, Method::HEAD])
        .vary([])
}

/// Refuses a header over the limit.
async fn limit_header(
    State(ServiceState { settings, .. }): State<ServiceState>,
    request: Request,
    next: Next,
) -> Response {
    let lines = request.headers().iter();
    let size: usize = lines
        .map(|(name, value)| name.as_str().len() + value.len())
        .sum();
    let limit = settings.connections.header_bytes;
    if size > limit {
        return Message::from(builtin::SRV431001 { limit }).into_response();
    }
    next.run(request).await
}

/// The span of a request: its route, never the content of the request.
fn span(request: &Request) -> Span {
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("none", MatchedPath::as_str);
    let method = match *request.method() {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    };
    tracing::debug_span!("request", method, route)
}

fn answered<B>(response: &http::Response<B>, time: Duration, _: &Span) {
    let (status, milliseconds) = (response.status().as_u16(), time.as_millis() as u64);
    tracing::debug!(
        event = "answered",
        status,
        milliseconds,
        "answered {status} in {milliseconds} ms"
    );
}
