//! The body of an error's response: what a client parses and its user reads.
//!
//! [`Errors`] are what a handler returns: one message or several. In a language they are
//! [`Localized`], which any serializer of serde writes as one of the bodies there are:
//!
//! | [`Body`] | media type | source |
//! |---|---|---|
//! | [`Problem`](Body::Problem) | `application/problem+json` | RFC 9457 |
//! | [`Documented`](Body::Documented) | `application/json` | the Hubster API's documentation |
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
//! Another protocol, such as gRPC with its `google.rpc.ErrorInfo` and `LocalizedMessage`, takes
//! from [`Localized::errors`] what it needs: code, arguments, text and language of each error.

mod body;
mod documented;
mod errors;
mod localized;
mod rfc9457;

pub use body::Body;
pub use errors::{Errors, Located};
pub use localized::{Localized, LocalizedError};
