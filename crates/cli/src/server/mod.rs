//! What the service and the preview share: connections, the log, the HTTP side of pages.

mod connections;
mod html;
mod limits;
pub(crate) mod log;
mod query;
mod stop;
mod subscriber;

pub(crate) use connections::{Server, cannot_serve};
pub(crate) use html::{PAGE_HEADERS, asset};
pub(crate) use limits::ConnectionLimits;
pub(crate) use query::{Parameters, parameter};
pub(crate) use subscriber::{LogFormat, LogLevel, log_to_stderr};
