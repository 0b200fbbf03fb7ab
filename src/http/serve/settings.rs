//! What the service allows.

use std::time::Duration;

use http::HeaderValue;

/// What the service allows, and how it names itself.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Where the permalinks of codes begin, without a slash at the end.
    pub(crate) base_url: String,
    /// Who may read answers to GET from a page of another origin; nobody where there is none.
    pub(crate) cors_origin: Option<HeaderValue>,
    /// The largest header of a request, names and values together, in bytes.
    pub(crate) header_bytes: usize,
    /// The largest body of a request, in bytes.
    pub(crate) body_bytes: usize,
    /// The most errors that one body may have.
    pub(crate) errors: usize,
    /// How long a request may take, its body included; as long may its header take.
    pub(crate) request_time: Duration,
    /// The most connections at a time; who comes after them waits.
    pub(crate) connections: usize,
}
