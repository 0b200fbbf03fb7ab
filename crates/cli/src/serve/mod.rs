//! The service: the catalog for clients that do not use Rust.
//!
//! | route | gives |
//! |---|---|
//! | `GET /` | the reference, for people |
//! | `GET /errors` | the codes |
//! | `GET /errors/{code}` | one code in every language |
//! | `POST /render` | the body of errors |
//! | `GET /statuses`, `GET /locales` | the statuses, the languages |
//! | `GET /openapi.json`, `/healthz`, `/readyz` | the description, and whether it runs |

mod answer;
mod catalog;
mod error_request;
mod errors;
mod health;
mod locales;
mod openapi;
mod pages;
mod render;
mod router;
mod search;
mod settings;
mod state;
mod statuses;

pub(crate) use catalog::FollowedCatalog;
#[cfg(fuzzing)]
pub(crate) use render::errors as render_errors;
pub(crate) use router::router;
pub(crate) use settings::Settings;
