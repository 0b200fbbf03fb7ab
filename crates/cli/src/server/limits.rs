//! The limits of connections.

use std::time::Duration;

/// The limits of connections.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConnectionLimits {
    /// The largest header of a request, names and values together, in bytes.
    pub(crate) header_bytes: usize,
    /// How long a request may take, its body included; its header may take as long.
    pub(crate) request_time: Duration,
    /// The most connections at a time; further ones queue in the system.
    pub(crate) connections: usize,
}
