//! What connections may cost.

use std::time::Duration;

/// What connections may cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConnectionLimits {
    /// The largest header of a request, names and values together, in bytes.
    pub(crate) header_bytes: usize,
    /// How long a request may take, its body included; its header may take as long.
    pub(crate) request_time: Duration,
    /// The most connections at a time; the next one waits in the system's queue.
    pub(crate) connections: usize,
}
