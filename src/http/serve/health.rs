//! `GET /healthz` and `GET /readyz`: whether the service is there, and what it serves.

use std::path::Path;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CACHE_CONTROL;
use serde_json::json;

use super::answer;
use super::log::fault_as_json;
use super::router::Shared;

/// The most faults that are shown.
const MOST_FAULTS: usize = 100;

/// The process is alive.
pub(super) async fn healthz() -> Response {
    uncached(&json!({"status": "ok"}))
}

/// The service can answer. Where the last edit of the folder was refused it still does, with the
/// texts from before it, and says why: to take it out of service would help nobody.
pub(super) async fn readyz(State(Shared { live, .. }): State<Shared>) -> Response {
    let current = live.current();
    let shown = current.refused.iter().take(MOST_FAULTS).map(|fault| {
        // Where the folder stands is nobody's business.
        let file = Path::new(fault.file()).file_name().unwrap_or_default();
        fault_as_json(fault, &file.to_string_lossy())
    });
    let status = match current.refused.is_empty() {
        true => "ready",
        false => "edit-refused",
    };
    uncached(&json!({"status": status, "faults": shown.collect::<Vec<_>>()}))
}

fn uncached(value: &serde_json::Value) -> Response {
    let headers = [(CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (headers, answer::json(value)).into_response()
}
