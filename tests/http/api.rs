//! An API made with axum, behind the layer, with the refusals of the framework mapped to codes.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Json, Path};
use axum::routing::{get, post};
use axum::{Extension, Router};
use fluent_catalog::http::Localize;
use fluent_catalog::{Catalog, Errors, Locale, Message, hubster};
use http::{Request, Response, StatusCode};
use snapbox::str;
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use crate::{is, shown};

async fn hub(Path(id): Path<String>) -> Result<String, Message> {
    match id.as_str() {
        "7" => Ok("a hub".to_owned()),
        _ => Err(hubster::PRT000699),
    }
}

async fn rename(Json(names): Json<Vec<String>>) -> Result<(), Errors> {
    let empty = names.iter().enumerate().filter(|(_, name)| name.is_empty());
    Errors::check(empty.map(|(at, _)| hubster::PRT000301.at(format!("#/{at}"))))
}

async fn language(locale: Locale, catalog: Option<Extension<Catalog>>) -> String {
    let catalog = catalog.map(|Extension(catalog)| catalog.table().name().to_owned());
    format!("{locale} of {catalog:?}")
}

async fn slow() {
    tokio::time::sleep(Duration::from_secs(60)).await;
}

async fn broken() {
    panic!("this is on purpose");
}

fn router() -> Router {
    Router::new()
        .route("/hubs/{id}", get(hub))
        .route("/names", post(rename))
        .route("/language", get(language))
        .route("/slow", get(slow))
        .route("/broken", get(broken))
}

fn api() -> Router {
    let localize = Localize::new(hubster::catalog()).with_rejections(|status| match status {
        StatusCode::NOT_FOUND => Some(hubster::PRT000105),
        StatusCode::REQUEST_TIMEOUT => Some(hubster::PRT000108),
        status if status.is_client_error() => Some(hubster::PRT000107),
        _ => Some(hubster::PRT000100),
    });
    let timeout = Duration::from_millis(50);
    router()
        .layer(RequestBodyLimitLayer::new(100))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            timeout,
        ))
        .layer(CatchPanicLayer::new())
        .layer(localize)
}

async fn respond(router: Router, request: Request<Body>) -> String {
    let response: Response<Body> = router.oneshot(request).await.unwrap();
    shown(response).await
}

fn at(uri: &str) -> Request<Body> {
    let request = Request::get(uri).header("accept-language", "fr");
    request.body(Body::empty()).unwrap()
}

fn names(media_type: &str, body: impl Into<Body>) -> Request<Body> {
    let request = Request::post("/names").header("content-type", media_type);
    request
        .header("accept-language", "fr")
        .body(body.into())
        .unwrap()
}

#[tokio::test]
async fn a_handler_returns_a_message() {
    is(
        respond(api(), at("/hubs/7")).await,
        str![[r#"
200 OK
content-length: 5
content-type: text/plain; charset=utf-8

a hub

"#]],
    );
    is(
        respond(api(), at("/hubs/8")).await,
        str![[r#"
400 Bad Request
content-language: fr
content-length: 89
content-type: application/json
vary: Accept-Language, Accept

{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}

"#]],
    );
    is(
        respond(api(), names("application/json", r#"["a", "", ""]"#)).await,
        str![[r#"
400 Bad Request
content-language: fr
content-length: 201
content-type: application/json
vary: Accept-Language, Accept

{"status":400,"errors":[{"code":301,"description":"Une propriété obligatoire est absente. (code: PRT000301)"},{"code":301,"description":"Une propriété obligatoire est absente. (code: PRT000301)"}]}

"#]],
    );
}

#[tokio::test]
async fn without_the_layer_a_message_reads_in_the_source_language() {
    is(
        respond(router(), at("/hubs/8")).await,
        str![[r#"
400 Bad Request
content-language: en
content-length: 87
content-type: application/json

{"status":400,"errors":[{"code":699,"description":"Hub not found. (code: PRT000699)"}]}

"#]],
    );
    is(
        respond(router(), at("/language?lang=fr").map(|_| Body::empty())).await,
        str![[r#"
200 OK
content-length: 10
content-type: text/plain; charset=utf-8

en of None

"#]],
    );
}

#[tokio::test]
async fn a_handler_learns_the_locale() {
    is(
        respond(api(), at("/language")).await,
        str![[r#"
200 OK
content-length: 21
content-type: text/plain; charset=utf-8

fr of Some("hubster")

"#]],
    );
    is(
        respond(api(), at("/language?lang=ar")).await,
        str![[r#"
200 OK
content-length: 21
content-type: text/plain; charset=utf-8

ar of Some("hubster")

"#]],
    );
}

#[tokio::test]
async fn head_has_the_header_of_get() {
    let request = |uri: &str| {
        let request = Request::head(uri).header("accept-language", "fr");
        request.body(Body::empty()).unwrap()
    };
    is(
        respond(api(), request("/hubs/8")).await,
        str![[r#"
400 Bad Request
content-language: fr
content-length: 89
content-type: application/json
vary: Accept-Language, Accept



"#]],
    );
    is(
        respond(api(), request("/nowhere")).await,
        str![[r#"
404 Not Found
content-language: fr
content-length: 112
content-type: application/json
vary: Accept-Language, Accept



"#]],
    );
}

#[tokio::test]
async fn every_refusal_of_the_framework_has_the_shape_of_every_error() {
    let code = async |request: Request<Body>| {
        let text = respond(api(), request).await;
        let status = text.split(' ').next().unwrap().to_owned();
        let language = text.contains("\ncontent-language: fr\n");
        let code = text.rsplit("(code: ").next().unwrap();
        format!("{status} {} {language}", code.split(')').next().unwrap())
    };
    let json = "application/json";
    let cases = [
        ("no route", at("/nowhere"), "404 PRT000105 true"),
        (
            "no such method",
            {
                let mut request = at("/hubs/7");
                *request.method_mut() = http::Method::DELETE;
                request
            },
            "417 PRT000107 true",
        ),
        ("no JSON", names(json, "{"), "417 PRT000107 true"),
        ("other JSON", names(json, "[1]"), "417 PRT000107 true"),
        (
            "unsupported media type",
            names("text/plain", "[]"),
            "417 PRT000107 true",
        ),
        (
            "too large",
            names(json, " ".repeat(101)),
            "417 PRT000107 true",
        ),
        ("too slow", at("/slow"), "408 PRT000108 true"),
        ("a panic", at("/broken"), "500 PRT000100 true"),
    ];
    for (name, request, expected) in cases {
        assert_eq!(code(request).await, expected, "{name}");
    }
}
