//! The bodies of error responses: what a client parses and its user reads.
//!
//! A handler returns [`Errors`](crate::Errors), one message or several. In a language they are
//! [`Localized`], which writes them as a [`Body`](crate::Body): problem details (RFC 9457), or a
//! format of a team's own ([`ErrorBody`](crate::ErrorBody)).
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
//!     localized.to_json(),
//!     r#"{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}"#,
//! );
//! assert_eq!(
//!     localized.with_body(Body::PROBLEM).to_json(),
//!     r#"{"type":"about:blank","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Hub introuvable.","code":"PRT000699","locale":"fr"}"#,
//! );
//! ```
//!
//! Other protocols, such as gRPC with `google.rpc.ErrorInfo` and `LocalizedMessage`, take what
//! they need from [`Localized::errors`]: code, arguments, text and locale of each error.

#[cfg(feature = "hubster")]
pub(crate) mod hubster;
mod localized;
mod rfc9457;
mod title;

pub use localized::Localized;
pub use title::{neutral_titles, status_title};
