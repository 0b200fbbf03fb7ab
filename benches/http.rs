//! What the layer costs: a response with and without it, in one process, without a socket.
//!
//! `cargo bench --features axum --bench http`
#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod harness;
mod routes;

use axum::Router;
use bytes::Bytes;
use harness::{Rival, allocations, head, measure, row};
use http::{HeaderName, HeaderValue, StatusCode};
use http_body_util::BodyExt;
use routes::{TARGETS, repeat, request, routes};
use tokio::runtime::{Builder, Runtime};
use tower::Service;

/// How many requests a round has.
const REQUESTS: usize = 2_000;

/// What of a response the client sees.
async fn respond(router: &mut Router, target: &str) -> (StatusCode, Vec<String>, Bytes) {
    let response = router.call(request(target)).await;
    let (parts, body) = response.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let header = |(name, value): (&HeaderName, &HeaderValue)| format!("{name}: {value:?}");
    let mut headers: Vec<_> = parts.headers.iter().map(header).collect();
    headers.retain(|header| !header.starts_with("content-length"));
    headers.sort();
    (parts.status, headers, body)
}

fn rival<'a>(runtime: &'a Runtime, name: &'a str, target: &'a str) -> Rival<'a> {
    let mut router = routes();
    let work = move || runtime.block_on(repeat(&mut router, target, REQUESTS));
    (name, Box::new(work))
}

fn main() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let mut router = routes();
    head();
    for target in TARGETS {
        let written = format!("/static{target}");
        let seen = runtime.block_on(respond(&mut router, target));
        let expected = runtime.block_on(respond(&mut router, &written));
        assert_eq!(seen, expected, "{target}");
        let mut rivals = [
            rival(&runtime, target, target),
            rival(&runtime, "static", &written),
        ];
        let times = measure(REQUESTS, &mut rivals);
        let allocated = allocations(|| {
            runtime.block_on(repeat(&mut router, target, 1));
        });
        let [ours, theirs] = times[..] else { continue };
        row(target, ours, "static", theirs, None, Some(allocated));
    }
}
