//! Errors over HTTP: the layer alone, and in front of an API made with axum.
//!
//! `SNAPSHOTS=overwrite cargo test --features axum --test http` writes what is answered now.
#![allow(clippy::unwrap_used)]

mod api;
mod layer;

use http::Response;
use http_body_util::BodyExt;
use snapbox::IntoData;
use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::data::Inline;

/// A response as it stands on the wire: status, header by name, body.
async fn shown<B>(response: Response<B>) -> String
where
    B: http_body::Body,
    B::Error: std::fmt::Debug,
{
    let (parts, body) = response.into_parts();
    let mut text = format!("{}\n", parts.status);
    let mut lines: Vec<_> = parts
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect();
    lines.sort();
    text.extend(lines);
    let body = body.collect().await.unwrap().to_bytes();
    text + "\n" + std::str::from_utf8(&body).unwrap() + "\n"
}

/// Compares with what stands here, character by character.
#[track_caller]
fn is(actual: String, expected: Inline) {
    let assert = Assert::new().action_env(DEFAULT_ACTION_ENV);
    assert.eq(actual.raw(), expected.raw());
}
