//! The layer in front of a service of tower, without a framework and without a socket.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use fluent_catalog::http::{DeferredBody, Localize};
use fluent_catalog::{Body, BodyContent, Catalog, ErrorBody, Errors, Message, Row, Table, hubster};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{Empty, Full, StreamBody};
use snapbox::str;
use tower::{Layer, ServiceExt, service_fn};

use crate::{is, shown};

fn localize() -> Localize {
    Localize::new(hubster::catalog())
}

fn command() -> Message {
    hubster::ENG009200 { command: "trans" }.into()
}

fn get(uri: &str, headers: &[(&str, &str)]) -> Request<()> {
    let mut request = Request::get(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap()
}

/// What a client gets where a handler returns these errors.
async fn answer(layer: Localize, errors: Errors, request: Request<()>) -> String {
    let handler = service_fn(async |_: Request<()>| {
        Ok::<_, Infallible>(Response::<DeferredBody>::from(errors.clone()))
    });
    shown(layer.layer(handler).oneshot(request).await.unwrap()).await
}

#[tokio::test]
async fn a_message_without_the_layer_reads_in_the_source_language() {
    is(
        shown(Response::from(command())).await,
        str![[r#"
400 Bad Request
content-language: en
content-type: application/json

{"status":400,"errors":[{"code":9200,"description":"Command was not found. Please type `::trans --list` to see the full list of available commands. (code: ENG009200)"}]}

"#]],
    );
}

#[tokio::test]
async fn each_client_reads_its_own_language() {
    let french = get("/", &[("accept-language", "fr-CH, fr;q=0.9, en;q=0.8")]);
    is(
        answer(localize(), command().into(), french).await,
        str![[r#"
400 Bad Request
content-language: fr
content-length: 182
content-type: application/json
vary: Accept-Language, Accept

{"status":400,"errors":[{"code":9200,"description":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles. (code: ENG009200)"}]}

"#]],
    );
    let arabic = get("/?page=2&lang=ar&lang=fr", &[("accept-language", "fr")]);
    is(
        answer(localize(), hubster::PRT000699.into(), arabic).await,
        str![[r#"
400 Bad Request
content-language: ar
content-length: 109
content-type: application/json
vary: Accept-Language, Accept

{"status":400,"errors":[{"code":699,"description":"لم يُعثر على المركز. (code: PRT000699)"}]}

"#]],
    );
    let neither = get("/", &[("accept-language", "ko")]);
    is(
        answer(localize(), hubster::PRT000699.into(), neither).await,
        str![[r#"
400 Bad Request
content-language: en
content-length: 87
content-type: application/json
vary: Accept-Language, Accept

{"status":400,"errors":[{"code":699,"description":"Hub not found. (code: PRT000699)"}]}

"#]],
    );
}

#[derive(Debug)]
struct Codes(&'static str);

impl ErrorBody for Codes {
    fn name(&self) -> &'static str {
        "codes"
    }

    fn media_type(&self) -> &'static str {
        self.0
    }

    fn schema(&self) -> &'static str {
        r#"{"type": "array"}"#
    }

    fn write(&self, content: &BodyContent<'_>, out: &mut Vec<u8>) {
        let codes: Vec<_> = content.errors().iter().map(|error| error.code()).collect();
        serde_json::to_writer(out, &codes).unwrap();
    }
}

#[tokio::test]
async fn a_team_has_a_body_of_its_own() {
    let answer = async |body, accept| {
        let table = Table::builder("codes")
            .row(Row::new("GEN1", 400))
            .body(body);
        let table = table.build().unwrap();
        let catalog = Catalog::from_texts(&table, [("en", "GEN1 = Wrong.")]).unwrap();
        let code = table.find("GEN1").unwrap();
        let errors = Message::from_args(code, [("", "")]).into();
        let request = get("/", &[("accept", accept)]);
        answer(Localize::new(&catalog), errors, request).await
    };
    let own = Body::new(&Codes("application/vnd.codes+json"));
    is(
        answer(own, "*/*").await,
        str![[r#"
400 Bad Request
content-language: en
content-length: 8
content-type: application/vnd.codes+json
vary: Accept-Language, Accept

["GEN1"]

"#]],
    );
    is(
        answer(own, "application/problem+json").await,
        str![[r#"
400 Bad Request
content-language: en
content-length: 103
content-type: application/problem+json
vary: Accept-Language, Accept

{"type":"about:blank","title":"Bad request","status":400,"detail":"Wrong.","code":"GEN1","locale":"en"}

"#]],
    );
    // A media type that no header can have.
    is(
        answer(Body::new(&Codes("application/a\nb")), "*/*").await,
        str![[r#"
400 Bad Request
content-language: en
content-length: 8
content-type: application/json
vary: Accept-Language, Accept

["GEN1"]

"#]],
    );
}

#[tokio::test]
async fn accept_chooses_the_body() {
    let problem = [
        ("accept", "application/problem+json"),
        ("accept-language", "fr"),
    ];
    let layer = || localize().with_base_url("https://api.example.com");
    is(
        answer(layer(), command().into(), get("/", &problem)).await,
        str![[r#"
400 Bad Request
content-language: fr
content-length: 343
content-type: application/problem+json
vary: Accept-Language, Accept

{"type":"https://api.example.com/errors/ENG009200","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles.","code":"ENG009200","locale":"fr","args":{"command":"trans"}}

"#]],
    );
    let several = Errors::new(hubster::PRT000301.at("#/name")).and(command());
    is(
        answer(layer(), several, get("/", &problem)).await,
        str![[r##"
400 Bad Request
content-language: fr
content-length: 547
content-type: application/problem+json
vary: Accept-Language, Accept

{"type":"https://api.example.com/errors/PRT000301","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Une propriété obligatoire est absente.","code":"PRT000301","locale":"fr","errors":[{"detail":"Une propriété obligatoire est absente.","code":"PRT000301","locale":"fr","pointer":"#/name"},{"detail":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles.","code":"ENG009200","locale":"fr","args":{"command":"trans"}}]}

"##]],
    );
}

#[tokio::test]
async fn only_a_tag_of_the_catalog_counts() {
    for query in [
        "lang=en%0d%0aX:y",
        "lang=../en",
        "lang=..%2ffr",
        "lang=fr%00",
        "lang=%3Cscript%3E",
        "lang=/(a+)+$/",
        "lang=",
        "lang",
        "language=fr",
        "lang=ko",
        "lang=ko&lang=fr",
        "lang=fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr-fr",
    ] {
        let request = get(&format!("/?{query}"), &[("accept-language", "ar")]);
        let text = answer(localize(), hubster::PRT000699.into(), request).await;
        assert!(text.contains("\ncontent-language: ar\n"), "{query}: {text}");
    }
}

#[tokio::test]
async fn vary_is_added_to_what_is_there() {
    for (there, expected) in [
        (&[][..], "Accept-Language, Accept"),
        (&["Origin"], "Origin | Accept-Language, Accept"),
        (
            &["Origin, accept-language"],
            "Origin, accept-language | Accept",
        ),
        (&["Accept", "Origin"], "Accept | Origin | Accept-Language"),
        (&["accept,ACCEPT-LANGUAGE"], "accept,ACCEPT-LANGUAGE"),
        (&["*"], "*"),
    ] {
        let handler = service_fn(async |_: Request<()>| {
            let mut response = Response::<DeferredBody>::from(hubster::PRT000699);
            for value in there {
                response
                    .headers_mut()
                    .append(header::VARY, value.parse().unwrap());
            }
            Ok::<_, Infallible>(response)
        });
        let response = localize().layer(handler).oneshot(get("/", &[])).await;
        let response = response.unwrap();
        let values = response.headers().get_all(header::VARY).iter();
        let values: Vec<_> = values.map(|value| value.to_str().unwrap()).collect();
        assert_eq!(values.join(" | "), expected);
    }
}

#[tokio::test]
async fn what_a_handler_adds_stays_and_what_was_true_of_another_body_goes() {
    let handler = service_fn(async |_: Request<()>| {
        let mut response = Response::<DeferredBody>::from(hubster::PRT000699);
        let headers = response.headers_mut();
        headers.insert("x-request-id", "7".parse().unwrap());
        headers.insert(header::RETRY_AFTER, "3".parse().unwrap());
        headers.insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
        headers.insert(header::ETAG, "\"1\"".parse().unwrap());
        Ok::<_, Infallible>(response)
    });
    let response = localize()
        .layer(handler)
        .oneshot(get("/?lang=fr", &[]))
        .await;
    is(
        shown(response.unwrap()).await,
        str![[r#"
400 Bad Request
content-language: fr
content-length: 89
content-type: application/json
retry-after: 3
vary: Accept-Language, Accept
x-request-id: 7

{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}

"#]],
    );
}

#[tokio::test]
async fn head_has_the_header_of_get() {
    let mut request = get("/?lang=ar", &[]);
    *request.method_mut() = Method::HEAD;
    is(
        answer(localize(), hubster::PRT000699.into(), request).await,
        str![[r#"
400 Bad Request
content-language: ar
content-length: 109
content-type: application/json
vary: Accept-Language, Accept



"#]],
    );
}

/// A body that nobody may read.
fn unread()
-> StreamBody<impl futures_core::Stream<Item = Result<http_body::Frame<Bytes>, Infallible>>> {
    StreamBody::new(Unread)
}

struct Unread;

impl futures_core::Stream for Unread {
    type Item = Result<http_body::Frame<Bytes>, Infallible>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        panic!("the body was read");
    }
}

#[tokio::test]
async fn any_other_response_passes_untouched_and_unread() {
    for status in [200, 204, 304, 404, 500] {
        let handler = service_fn(async |_: Request<()>| {
            let mut response = Response::new(unread());
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, "text/html".parse().unwrap());
            headers.insert(header::VARY, "Origin".parse().unwrap());
            Ok::<_, Infallible>(response)
        });
        let layer = localize().with_rejections(|_| Some(hubster::ENG000100));
        let response = layer.layer(handler).oneshot(get("/?lang=fr", &[])).await;
        let (parts, _) = response.unwrap().into_parts();
        assert_eq!(parts.status, status);
        let headers: Vec<_> = parts.headers.iter().collect();
        assert_eq!(
            format!("{headers:?}"),
            r#"[("content-type", "text/html"), ("vary", "Origin")]"#
        );
    }
}

#[tokio::test]
async fn a_refusal_of_the_framework_has_the_shape_of_every_error() {
    let layer = localize().with_rejections(|status| match status {
        StatusCode::NOT_FOUND => Some(hubster::ENG000105),
        StatusCode::IM_A_TEAPOT => None,
        _ => Some(hubster::ENG000107),
    });
    let refuse = async |status: u16, media_type: Option<&str>| {
        let handler = service_fn(async |_: Request<()>| {
            let mut response = Response::builder().status(status);
            if let Some(media_type) = media_type {
                response = response.header(header::CONTENT_TYPE, media_type);
            }
            let response = response.header(header::ALLOW, "GET");
            Ok::<_, Infallible>(response.body(Full::new(Bytes::from("refused"))).unwrap())
        });
        let service = layer.clone().layer(handler);
        shown(service.oneshot(get("/?lang=fr", &[])).await.unwrap()).await
    };
    is(
        refuse(404, None).await,
        str![[r#"
404 Not Found
allow: GET
content-language: fr
content-length: 112
content-type: application/json
vary: Accept-Language, Accept

{"status":404,"errors":[{"code":105,"description":"La ressource demandée est introuvable. (code: ENG000105)"}]}

"#]],
    );
    is(
        refuse(405, Some("text/plain; charset=utf-8")).await,
        str![[r#"
417 Expectation Failed
allow: GET
content-language: fr
content-length: 131
content-type: application/json
vary: Accept-Language, Accept

{"status":417,"errors":[{"code":107,"description":"La requête ou l’opération en cours n’est pas valide. (code: ENG000107)"}]}

"#]],
    );
    // What has a format of its own, what no message is for, and what is no error.
    is(
        refuse(404, Some("application/json")).await,
        str![[r#"
404 Not Found
allow: GET
content-type: application/json

refused

"#]],
    );
    is(
        refuse(418, None).await,
        str![[r#"
418 I'm a teapot
allow: GET

refused

"#]],
    );
    is(
        refuse(200, None).await,
        str![[r#"
200 OK
allow: GET

refused

"#]],
    );
}

#[tokio::test]
async fn a_request_has_one_catalog_from_begin_to_end() {
    let is_old = Arc::new(AtomicBool::new(true));
    let french = hubster::catalog().locale("fr").unwrap();
    let arabic = hubster::catalog().locale("ar").unwrap();
    let (old, new) = (
        hubster::catalog().with_default(french),
        hubster::catalog().with_default(arabic),
    );
    let current = is_old.clone();
    let layer = Localize::live(move || match current.load(Ordering::SeqCst) {
        true => old.clone(),
        false => new.clone(),
    });
    let handler = service_fn(async |request: Request<()>| {
        is_old.store(false, Ordering::SeqCst);
        let catalog = request.extensions().get::<Catalog>().unwrap();
        assert_eq!(catalog.default_locale().tag(), "fr");
        Ok::<_, Infallible>(Response::<DeferredBody>::from(hubster::PRT000699))
    });
    let response = layer.layer(handler).oneshot(get("/", &[])).await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_LANGUAGE], "fr");
    let handler = service_fn(async |_: Request<()>| Ok::<_, Infallible>(Response::from(command())));
    let response = layer.layer(handler).oneshot(get("/", &[])).await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_LANGUAGE], "ar");
}

#[tokio::test]
async fn an_error_of_the_service_itself_passes() {
    let handler =
        service_fn(async |_: Request<()>| Err::<Response<Empty<Bytes>>, _>("the connection broke"));
    let response = localize().layer(handler).oneshot(get("/", &[])).await;
    assert_eq!(response.unwrap_err(), "the connection broke");
}
