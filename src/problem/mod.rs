//! The bodies of error responses: what a client parses and its user reads.
//!
//! A handler returns [`Errors`](crate::Errors), one message or several. In a language they are
//! [`Localized`], which any serde serializer writes as one of the bodies:
//!
//! | [`Body`](crate::Body) | media type | source |
//! |---|---|---|
//! | [`Problem`](crate::Body::Problem) | `application/problem+json` | RFC 9457 |
//! | [`Hubster`](crate::Body::Hubster) | `application/json` | the Hubster API's documentation |
//!
//! ```
//! use fluent_catalog::{Body, Errors, hubster};
//!
//! let catalog = hubster::catalog();
//! let french = catalog.locale("fr").expect("a locale of the catalog");
//! let errors = Errors::from(hubster::PRT000699);
//!
//! let localized = errors.localize(catalog, french);
//! assert_eq!(
//!     serde_json::to_string(&localized)?,
//!     r#"{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}"#,
//! );
//! assert_eq!(
//!     serde_json::to_string(&localized.with_body(Body::Problem))?,
//!     r#"{"type":"about:blank","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Hub introuvable.","code":"PRT000699","locale":"fr"}"#,
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Other protocols, such as gRPC with `google.rpc.ErrorInfo` and `LocalizedMessage`, take what
//! they need from [`Localized::errors`]: code, arguments, text and locale of each error.

mod hubster;
mod localized;
mod rfc9457;
mod serialize;
mod title;

pub use localized::{Localized, LocalizedError};
pub use title::{neutral_titles, status_title};
