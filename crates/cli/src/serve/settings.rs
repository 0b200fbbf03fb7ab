//! The settings of the service.

use http::HeaderValue;

use crate::server::ConnectionLimits;

/// The settings of the service.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The base of the permalinks of codes, without a slash at the end.
    pub(crate) base_url: String,
    /// The origin whose pages may read answers to GET; `None` for no origin.
    pub(crate) cors_origin: Option<HeaderValue>,
    /// The largest body of a request, in bytes.
    pub(crate) body_bytes: usize,
    /// The most errors in one body.
    pub(crate) errors: usize,
    pub(crate) connections: ConnectionLimits,
}
