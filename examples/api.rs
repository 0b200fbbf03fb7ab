//! An API whose clients each read their own language: one layer, and handlers that return
//! messages.
//!
//! `cargo run --features axum --example api`, then
//! `curl -H 'Accept-Language: fr' http://127.0.0.1:3000/hubs/9`

use std::net::SocketAddr;

use axum::extract::{Json, Path};
use axum::routing::{get, post};
use axum::{Router, serve};
use fluent_catalog::http::Localize;
use fluent_catalog::{Errors, Locale, Message, hubster};
use http::StatusCode;
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// A hub; without it a message, which is an error that can be returned.
async fn hub(Path(id): Path<u64>) -> Result<Json<Value>, Message> {
    match id {
        7 => Ok(Json(json!({"id": 7, "name": "Support"}))),
        _ => Err(hubster::PRT000699),
    }
}

/// Runs a command of an agent. What a message needs is a field of its struct.
async fn command(Path(name): Path<String>) -> Result<Json<Value>, Message> {
    match name.as_str() {
        "trans" | "resp" => Ok(Json(json!({"command": name}))),
        command => Err(hubster::ENG009200 { command })?,
    }
}

/// Creates a hub, and says all at once what is wrong with it.
async fn create(Json(hub): Json<Value>) -> Result<StatusCode, Errors> {
    let required = ["name", "tenantId"].into_iter();
    let missing = required.filter(|name| hub.get(name).is_none());
    Errors::check(missing.map(|name| hubster::PRT000301.at(format!("#/{name}"))))?;
    Ok(StatusCode::CREATED)
}

/// Where a handler has texts of its own, it learns the language of the client.
async fn greeting(locale: Locale) -> &'static str {
    match locale.tag() {
        "fr" => "Bonjour",
        "ar" => "مرحبًا",
        _ => "Hello",
    }
}

pub(crate) fn api() -> Router {
    let localize = Localize::new(hubster::catalog())
        .with_base_url("https://api.example.com")
        // What axum refuses by itself has the shape of every other error.
        .with_rejections(|status| match status {
            StatusCode::NOT_FOUND => Some(hubster::PRT000105),
            StatusCode::REQUEST_TIMEOUT => Some(hubster::PRT000108),
            status if status.is_client_error() => Some(hubster::PRT000107),
            _ => Some(hubster::PRT000100),
        });
    Router::new()
        .route("/hubs", post(create))
        .route("/hubs/{id}", get(hub))
        .route("/commands/{name}", post(command))
        .route("/greeting", get(greeting))
        .layer(localize)
}

#[allow(dead_code)]
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let address = SocketAddr::from(([127, 0, 0, 1], 3000));
    serve(TcpListener::bind(address).await?, api()).await
}
