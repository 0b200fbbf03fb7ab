//! The signals that end the service: SIGTERM and SIGINT, elsewhere Ctrl+C.

use std::io;

/// The signals that ask the service to stop.
pub(super) struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Stop {
    #[cfg(unix)]
    pub(super) fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let kinds = [SignalKind::terminate(), SignalKind::interrupt()];
        let [terminate, interrupt] = kinds.map(signal);
        Ok(Self {
            signals: [terminate?, interrupt?],
        })
    }

    #[cfg(unix)]
    pub(super) async fn signal(&mut self) {
        let [terminate, interrupt] = &mut self.signals;
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }

    #[cfg(not(unix))]
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    pub(super) async fn signal(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
