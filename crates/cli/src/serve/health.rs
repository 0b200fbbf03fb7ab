//! `GET /healthz` and `GET /readyz`: whether the service runs, and whether the last edit is served.

use std::path::Path;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CACHE_CONTROL;
use serde_json::json;

use super::answer;
use super::state::ServiceState;
use crate::server::log;

/// The most diagnostics in an answer.
const MOST_DIAGNOSTICS: usize = 100;

/// The process is alive.
pub(super) async fn healthz() -> Response {
    uncached(&json!({"status": "ok"}))
}

/// The service can answer. After a refused edit of the folder it is still ready, with the previous
/// texts, and says why: taking it out of service would not help.
pub(super) async fn readyz(State(ServiceState { live, .. }): State<ServiceState>) -> Response {
    let served = live.value();
    let first = served.diagnostics.iter().take(MOST_DIAGNOSTICS);
    let faults = first.map(|diagnostic| {
        // Clients must not learn the path of the folder.
        let file = Path::new(&diagnostic.file).file_name().unwrap_or_default();
        log::diagnostic_as_json(diagnostic, &file.to_string_lossy())
    });
    let status = match served.diagnostics.is_empty() {
        true => "ready",
        false => "edit-refused",
    };
    uncached(&json!({"status": status, "faults": faults.collect::<Vec<_>>()}))
}

fn uncached(value: &serde_json::Value) -> Response {
    let headers = [(CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (headers, answer::json(value)).into_response()
}
