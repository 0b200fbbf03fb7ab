//! What the service allows.

use http::HeaderValue;

use crate::server::ConnectionLimits;

/// What the service allows, and how it names itself.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Where the permalinks of codes begin, without a slash at the end.
    pub(crate) base_url: String,
    /// The origin whose pages may read answers to GET; none where it is `None`.
    pub(crate) cors_origin: Option<HeaderValue>,
    /// The largest body of a request, in bytes.
    pub(crate) body_bytes: usize,
    /// The most errors in one body.
    pub(crate) errors: usize,
    pub(crate) connections: ConnectionLimits,
}
