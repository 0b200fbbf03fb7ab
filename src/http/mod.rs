//! Errors over HTTP: a handler returns a message, and each client reads its own language.
//!
//! A response cannot see its request. So what a handler returns is not yet a text: [`Localize`],
//! a layer of tower, answers for it afterwards, in the language and the body that the request
//! asks for. A response that is no error of the catalog passes through it untouched.
//!
//! * The language is that of `?lang=`, where that is a locale of the catalog, else what
//!   Accept-Language asks for (RFC 9110 §12.5.4), else the catalog's default.
//! * The body is the one that Accept prefers (§12.5.1) among the catalog's own and
//!   `application/problem+json`, else the catalog's own.
//! * Content-Language is the language that the text is really in, and Vary names
//!   Accept-Language and Accept beside what it names already.
//!
//! With any framework of tower, such as hyper itself, a handler answers with
//! [`http::Response::from`](http::Response) a [`Message`](crate::Message) or
//! [`Errors`](crate::Errors). With axum (feature `axum`) both are `IntoResponse`, and
//! [`Locale`](crate::Locale) is an extractor.
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
//!

mod accept;
#[cfg(feature = "axum")]
mod axum;
mod body;
mod deferred;
mod layer;
#[cfg(feature = "serve")]
pub(crate) mod preview;
mod request;
mod response;
#[cfg(feature = "serve")]
pub(crate) mod serve;

pub use body::LocalizedBody;
pub use deferred::ErrorBody;
pub use layer::{Localize, LocalizeFuture, LocalizeService};
pub use request::locale;
