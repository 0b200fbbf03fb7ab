//! `POST /render`: errors in, the body of their response out.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use serde_json::value::RawValue;

use fluent_catalog::{Errors, Located, Message, Table};

use super::error_request::ErrorRequest;
use super::settings::Settings;
use super::state::ServiceState;
use crate::builtin;

/// The errors of a request, else the refusal, which are errors too.
pub(super) async fn render(State(state): State<ServiceState>, request: Request) -> Response {
    if is_encoded(request.headers()) {
        let accepted = [(ACCEPT_ENCODING, "identity")];
        return (accepted, builtin::SRV415002).into_response();
    }
    let served = state.live.value();
    let errors = read(served.catalog.table(), &state.settings, request).await;
    errors.unwrap_or_else(|refused| refused).into_response()
}

async fn read(table: &Table, settings: &Settings, request: Request) -> Result<Errors, Errors> {
    let (parts, body) = request.into_parts();
    if !is_json(&parts.headers) {
        return Err(builtin::SRV415001.into());
    }
    let text = text(&parts.headers, body, settings.body_bytes).await?;
    errors(table, settings.errors, &text)
}

/// The errors of a body, at most `limit`, else its refusals.
pub(crate) fn errors(table: &Table, limit: usize, text: &[u8]) -> Result<Errors, Errors> {
    let elements: Vec<&RawValue> = serde_json::from_slice(text).map_err(malformed)?;
    if elements.len() > limit {
        return Err(Message::from(builtin::SRV422003 { limit }).into());
    }
    let mut errors: Vec<Located> = Vec::with_capacity(elements.len());
    let mut refused: Vec<Located> = Vec::new();
    for (at, element) in elements.into_iter().enumerate() {
        match ErrorRequest::parse(element, at, text).and_then(|error| error.located(at, table)) {
            Ok(error) => errors.push(error),
            Err(error) => refused.push(error),
        }
    }
    Errors::check(refused)?;
    match Errors::check(errors) {
        Ok(()) => Err(builtin::SRV422002.into()),
        Err(errors) => Ok(errors),
    }
}

/// Whether the body is compressed, or encoded in another way (RFC 9110 §8.4).
fn is_encoded(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(CONTENT_ENCODING).iter();
    let mut codings = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    codings.any(|coding| {
        let coding = coding.trim_ascii();
        !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity")
    })
}

/// Whether the body is declared as JSON (RFC 9110 §8.3, RFC 6839 §3.1).
fn is_json(headers: &HeaderMap) -> bool {
    let Some(Ok(value)) = headers.get(CONTENT_TYPE).map(|value| value.to_str()) else {
        return false;
    };
    let media_type = value.split(';').next().unwrap_or_default().trim();
    let media_type = media_type.to_ascii_lowercase();
    let subtype = media_type.strip_prefix("application/").unwrap_or_default();
    subtype == "json" || subtype.ends_with("+json")
}

async fn text(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, Errors> {
    let too_large = || Errors::from(Message::from(builtin::SRV413001 { limit }));
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok());
    let declared = declared.and_then(|value| value.parse::<u64>().ok());
    if declared.is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    to_bytes(body, limit).await.map_err(|_| too_large())
}

fn malformed(error: serde_json::Error) -> Errors {
    match error.is_data() {
        true => builtin::SRV422002.into(),
        false => Message::from(builtin::SRV422001 {
            line: error.line(),
            column: error.column(),
        })
        .into(),
    }
}
