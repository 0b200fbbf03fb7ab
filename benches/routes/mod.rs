//! The routes that are measured: each answer by the layer, and written down beforehand.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::routing::get;
use bytes::Bytes;
use fluent_catalog::http::Localize;
use fluent_catalog::{Message, hubster};
use http::{HeaderName, HeaderValue, Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::Service;

/// A usual header of a browser.
pub const FRENCH: &str = "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7";
/// What is measured: below `/static` the same without the layer.
pub const TARGETS: [&str; 4] = ["/success", "/error", "/argument/trans", "/problem"];

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

/// Handlers that return messages, and one that returns none.
fn handlers() -> Router {
    let argument = async |Path(command): Path<String>| -> Result<(), Message> {
        Err(hubster::ENG009200 { command })?
    };
    Router::new()
        .route("/success", get(async || "a hub"))
        .route("/error", get(async || hubster::PRT000699))
        .route("/problem", get(async || hubster::PRT000699))
        .route("/argument/{command}", get(argument))
}

/// Handlers that return what the layer would make of it; the same of a request is read.
fn static_handlers() -> Router {
    const JSON: &str = "application/json";
    let error = r#"{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}"#;
    let argument = r#"{"status":400,"errors":[{"code":9200,"description":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles. (code: ENG009200)"}]}"#;
    let problem = r#"{"type":"about:blank","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Hub introuvable.","code":"PRT000699","locale":"fr"}"#;
    let error = written(error, JSON);
    let argument = written(argument, JSON);
    let problem = written(problem, "application/problem+json");
    let with_argument = move |Path(_): Path<String>| always(argument.clone());
    Router::new()
        .route("/static/success", get(async || "a hub"))
        .route("/static/error", get(move || always(error.clone())))
        .route("/static/problem", get(move || always(problem.clone())))
        .route("/static/argument/{command}", get(with_argument))
}

/// The handlers behind the layer, and beside it those that need none.
pub fn routes() -> Router {
    let localize = Localize::new(hubster::catalog());
    handlers().layer(localize).merge(static_handlers())
}

pub fn request(target: &str) -> Request<Body> {
    let mut request = Request::get(target).header(header::ACCEPT_LANGUAGE, FRENCH);
    if target.ends_with("/problem") {
        request = request.header(header::ACCEPT, "application/problem+json");
    }
    request.body(Body::empty()).unwrap()
}

/// Asks so often; the bytes of all bodies.
pub async fn repeat(router: &mut Router, target: &str, count: usize) -> usize {
    let mut bytes = 0;
    for _ in 0..count {
        let response = router.call(request(target)).await;
        let body = response.unwrap().into_body().collect().await.unwrap();
        bytes += body.to_bytes().len();
    }
    bytes
}
