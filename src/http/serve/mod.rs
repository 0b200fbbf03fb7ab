//! The service: the catalog for whoever has no Rust.
//!
//! | route | gives |
//! |---|---|
//! | `GET /` | the reference, for people |
//! | `GET /errors` | the codes |
//! | `GET /errors/{code}` | one code in every language |
//! | `POST /render` | the body of errors |
//! | `GET /statuses`, `GET /locales` | the statuses, the languages |
//! | `GET /openapi.json`, `/healthz`, `/readyz` | what is offered, and whether it is there |

mod answer;
mod errors;
mod health;
mod live;
mod locales;
mod log;
mod openapi;
mod pages;
mod render;
mod router;
mod server;
mod settings;
mod statuses;
mod watch;

pub(crate) use answer::{Parameters, parameter};
pub(crate) use live::Live;
pub(crate) use log::{Format, Log};
pub(crate) use pages::{HEADERS, asset};
pub(crate) use router::router;
pub(crate) use server::{Server, StartError};
pub(crate) use settings::Settings;
pub(crate) use watch::{Stamp, follow};
