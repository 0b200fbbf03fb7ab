//! Connections: how they are taken, how long they may last, how they end.

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;

use super::log::Log;
use super::settings::Settings;

/// How much of a request is held while its header is not whole, beyond the limit of the header:
/// what the limit refuses should be said in a localized answer.
const HEADER_SLACK: usize = 96 * 1024;

/// How long to wait before the next connection where one could not be taken.
const PAUSE: Duration = Duration::from_millis(50);

/// The service, bound to its address.
pub(crate) struct Server {
    listener: StdListener,
    settings: Settings,
    log: Log,
}

/// Why the service does not start.
#[derive(Debug)]
pub(crate) struct StartError {
    pub(crate) address: SocketAddr,
    pub(crate) cause: io::Error,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.address;
        match self.cause.kind() {
            io::ErrorKind::AddrInUse => {
                write!(
                    f,
                    "cannot listen on {address}: another program listens there"
                )
            }
            _ => write!(f, "cannot listen on {address}: {}", self.cause),
        }
    }
}

impl Server {
    /// Takes the address; a port of 0 is any that is free.
    ///
    /// # Errors
    /// The address cannot be taken.
    pub(crate) fn bind(
        address: SocketAddr,
        settings: Settings,
        log: Log,
    ) -> Result<Self, StartError> {
        let bound = StdListener::bind(address).and_then(|listener| {
            listener.set_nonblocking(true)?;
            Ok(listener)
        });
        let listener = bound.map_err(|cause| StartError { address, cause })?;
        Ok(Self {
            listener,
            settings,
            log,
        })
    }

    /// The address that was taken.
    ///
    /// # Errors
    /// The system does not know it.
    pub(crate) fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until it is told to stop, says so, then finishes what is under way.
    ///
    /// # Errors
    /// The system gives no threads or no signals.
    pub(crate) fn run(self, router: Router, stopping: impl FnOnce()) -> io::Result<()> {
        Runtime::new()?.block_on(self.serve(router, stopping))
    }

    async fn serve(self, router: Router, stopping: impl FnOnce()) -> io::Result<()> {
        let log = self.log;
        let mut stop = Stop::new()?;
        let listener = TcpListener::from_std(self.listener)?;
        log.listening(listener.local_addr()?);
        let connections = Arc::new(Semaphore::new(self.settings.connections));
        let under_way = GracefulShutdown::new();
        let take = async || {
            // Held until the connection ends.
            let place = connections.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        loop {
            let (place, taken) = tokio::select! {
                taken = take() => taken,
                () = stop.asked() => break,
            };
            match taken {
                Ok((stream, _)) => {
                    let connection = connection(stream, router.clone(), &self.settings);
                    let connection = under_way.watch(connection);
                    tokio::spawn(async move {
                        // A client that goes away or breaks the protocol is no event.
                        let _ = connection.await;
                        drop(place);
                    });
                }
                Err(error) => {
                    log.not_accepted(&error);
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
        drop(listener);
        log.stopping();
        stopping();
        // No request may take longer than that.
        let longest = self.settings.request_time * 2;
        let _ = tokio::time::timeout(longest, under_way.shutdown()).await;
        log.stopped();
        Ok(())
    }
}

type Connection = http1::Connection<TokioIo<TcpStream>, TowerToHyperService<Router>>;

fn connection(stream: TcpStream, router: Router, settings: &Settings) -> Connection {
    // Without it the second small packet of an answer waits for the first to be confirmed.
    let _ = stream.set_nodelay(true);
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(settings.request_time)
        .max_buf_size(settings.header_bytes.saturating_add(HEADER_SLACK))
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router))
}

/// What asks the service to stop.
struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Stop {
    #[cfg(unix)]
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let kinds = [SignalKind::terminate(), SignalKind::interrupt()];
        let [terminate, interrupt] = kinds.map(signal);
        Ok(Self {
            signals: [terminate?, interrupt?],
        })
    }

    #[cfg(unix)]
    async fn asked(&mut self) {
        let [terminate, interrupt] = &mut self.signals;
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }

    #[cfg(not(unix))]
    fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    async fn asked(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
