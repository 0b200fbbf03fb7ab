//! Errors over HTTP: a handler returns a message, and each client reads its own language.
//!
//! A response cannot see its request, so a handler returns a message and not yet a text.
//! [`Localize`], a tower layer, renders it afterwards, in the language and the body that the
//! request asks for. Any other response passes through untouched.
//!
//! * The language is the one of `?lang=` if it is a locale of the catalog, else the one that
//!   Accept-Language asks for (RFC 9110 §12.5.4), else the catalog's default.
//! * The body is the one that Accept prefers (§12.5.1) among the catalog's own and
//!   `application/problem+json`, else the catalog's own.
//! * Content-Language is the language that the text is really in, and Vary names
//!   Accept-Language and Accept beside what it names already.
//!
//! With any tower framework, such as hyper itself, a handler turns a [`Message`](crate::Message)
//! or [`Errors`](crate::Errors) into an [`http::Response`] by `From`. With axum
//! (feature `axum`) both are `IntoResponse`, and [`Locale`](crate::Locale) is an extractor.
//!
//! ```
//! use fluent_catalog::{Message, hubster};
//! use fluent_catalog::http::Localize;
//! use http::{Request, Response, header};
//! use tower::{ServiceBuilder, ServiceExt, service_fn};
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let handler = service_fn(async |_: Request<()>| {
//!     Ok::<_, std::convert::Infallible>(Response::from(hubster::PRT000699))
//! });
//! let service = ServiceBuilder::new()
//!     .layer(Localize::new(hubster::catalog()))
//!     .service(handler);
//!
//! let request = Request::get("/hubs/7").header(header::ACCEPT_LANGUAGE, "fr-CH, en;q=0.5");
//! let response = service.oneshot(request.body(()).unwrap()).await.unwrap();
//! assert_eq!(response.status(), 400);
//! assert_eq!(response.headers()[header::CONTENT_LANGUAGE], "fr");
//! # });
//! ```

mod accept;
#[cfg(feature = "axum")]
mod axum;
mod deferred_body;
mod layer;
mod localized_body;
mod request;
mod response;

pub use deferred_body::DeferredBody;
pub use layer::{Localize, LocalizeFuture, LocalizeService};
pub use localized_body::LocalizedBody;
pub use request::locale;
/// What the service of `fluent-catalog-cli` shares with the layer; not part of the interface.
#[doc(hidden)]
pub use {accept::quality, response::content_language};
