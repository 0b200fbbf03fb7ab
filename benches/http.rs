//! What the layer costs: `cargo bench --features axum --bench http`.
//!
//! * Without arguments: a response with and without it, in one process, without a socket.
//! * `-- only CASE COUNT`: one case so often, for an instruction counter (`scripts/instructions`).
//! * `-- serve ADDRESS`: the same routes on a socket (`scripts/throughput`).
#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod harness;

use axum::body::Body;
use axum::extract::Path;
use axum::routing::get;
use axum::{Router, serve};
use bytes::Bytes;
use fluent_catalog::http::Localize;
use fluent_catalog::{Message, hubster};
use harness::{Rival, allocations, head, measure, row};
use http::{HeaderName, HeaderValue, Request, StatusCode, header};
use http_body_util::BodyExt;
use tokio::runtime::{Builder, Runtime};
use tower::Service;

/// A usual header of a browser.
const FRENCH: &str = "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7";
/// How many requests a round has.
const REQUESTS: usize = 2_000;

/// A case: its name, its address, and whether the layer stands before it.
const CASES: [(&str, &str, bool); 8] = [
    ("success", "/success", true),
    ("success-bare", "/success", false),
    ("error", "/error", true),
    ("error-static", "/error-static", false),
    ("argument", "/argument/trans", true),
    ("argument-static", "/argument-static", false),
    ("problem", "/problem", true),
    ("problem-static", "/problem-static", false),
];

type Static = (StatusCode, [(HeaderName, HeaderValue); 3], Bytes);

/// A response that was written down beforehand, with the same header.
fn written(body: &str, media_type: &'static str) -> Static {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_LANGUAGE, HeaderValue::from_static("fr")),
        (
            header::VARY,
            HeaderValue::from_static("Accept-Language, Accept"),
        ),
    ];
    let body = Bytes::copy_from_slice(body.as_bytes());
    (StatusCode::BAD_REQUEST, headers, body)
}

/// A handler that always answers so.
async fn always(response: Static) -> Static {
    response
}

fn routes() -> Router {
    const JSON: &str = "application/json";
    let error = r#"{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}"#;
    let argument = r#"{"status":400,"errors":[{"code":9200,"description":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles. (code: ENG009200)"}]}"#;
    let problem = r#"{"type":"about:blank","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Hub introuvable.","code":"PRT000699","locale":"fr"}"#;
    let error = written(error, JSON);
    let argument = written(argument, JSON);
    let problem = written(problem, "application/problem+json");
    let with_argument = async |Path(command): Path<String>| -> Result<(), Message> {
        Err(hubster::ENG009200 { command })?
    };
    Router::new()
        .route("/success", get(async || "a hub"))
        .route("/error", get(async || hubster::PRT000699))
        .route("/problem", get(async || hubster::PRT000699))
        .route("/argument/{command}", get(with_argument))
        .route("/error-static", get(move || always(error.clone())))
        .route("/argument-static", get(move || always(argument.clone())))
        .route("/problem-static", get(move || always(problem.clone())))
}

fn layered() -> Router {
    routes().layer(Localize::new(hubster::catalog()))
}

fn request(target: &str) -> Request<Body> {
    let mut request = Request::get(target).header(header::ACCEPT_LANGUAGE, FRENCH);
    if target.starts_with("/problem") {
        request = request.header(header::ACCEPT, "application/problem+json");
    }
    request.body(Body::empty()).unwrap()
}

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

async fn repeat(router: &mut Router, target: &str, count: usize) -> usize {
    let mut bytes = 0;
    for _ in 0..count {
        let response = router.call(request(target)).await;
        let body = response.unwrap().into_body().collect().await.unwrap();
        bytes += body.to_bytes().len();
    }
    bytes
}

fn rival<'a>(runtime: &'a Runtime, case: &'a (&'a str, &'a str, bool)) -> Rival<'a> {
    let (name, target, has_layer) = *case;
    let mut router = if has_layer { layered() } else { routes() };
    let work = move || runtime.block_on(repeat(&mut router, target, REQUESTS));
    (name, Box::new(work))
}

fn compare(runtime: &Runtime) {
    head();
    for pair in CASES.chunks_exact(2) {
        let [ours, theirs] = pair else { continue };
        let (mut with, mut without) = (layered(), routes());
        let (seen, expected) = runtime.block_on(async {
            (
                respond(&mut with, ours.1).await,
                respond(&mut without, theirs.1).await,
            )
        });
        assert_eq!(seen, expected, "{} is not {}", ours.0, theirs.0);
        let times = measure(
            REQUESTS,
            &mut [rival(runtime, ours), rival(runtime, theirs)],
        );
        let allocated = allocations(|| {
            runtime.block_on(repeat(&mut with, ours.1, 1));
        });
        let [mine, other] = times[..] else { continue };
        row(ours.0, mine, theirs.0, other, None, Some(allocated));
    }
}

fn main() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["only", name, count, ..] => {
            let case = CASES.iter().find(|case| case.0 == name).unwrap();
            let mut router = if case.2 { layered() } else { routes() };
            let work = repeat(&mut router, case.1, count.parse().unwrap());
            println!("{}", runtime.block_on(work));
        }
        ["serve", address, ..] => runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind(address).await.unwrap();
            serve(listener, layered()).await.unwrap();
        }),
        _ => compare(&runtime),
    }
}
