//! Connections: how they are accepted, limited and ended.
//!
//! The accept loop is our own: `axum::serve` limits neither the size and time of a header nor the
//! number of connections, and a service on the open network needs all three.

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

use super::limits::ConnectionLimits;
use super::log;
use super::stop::Stop;
use crate::terminal::failure::Failure;

/// How many bytes of a header are read beyond its limit, so that its refusal can be localized.
const HEADER_SLACK: usize = 96 * 1024;

/// How long to wait after a connection could not be accepted.
const PAUSE: Duration = Duration::from_millis(50);

/// The service, bound to its address.
pub(crate) struct Server {
    listener: StdListener,
    limits: ConnectionLimits,
}

impl Server {
    /// Binds to an address; port 0 is any free port. It fails where another program
    /// listens there, or the address is not one of this machine.
    pub(crate) fn bind(address: SocketAddr, limits: ConnectionLimits) -> Result<Self, Failure> {
        let listener = StdListener::bind(address).and_then(|listener| {
            listener.set_nonblocking(true)?;
            Ok(listener)
        });
        let listener = listener.map_err(|error| {
            let reason = match error.kind() {
                io::ErrorKind::AddrInUse => "another program listens there".to_owned(),
                _ => error.to_string(),
            };
            Failure::with_tip(
                format!("cannot listen on {address}: {reason}"),
                "choose another with `--listen ADDRESS:PORT`",
            )
        })?;
        Ok(Self { listener, limits })
    }

    /// The address that it is bound to.
    pub(crate) fn address(&self) -> Result<SocketAddr, Failure> {
        self.listener.local_addr().map_err(cannot_serve)
    }

    /// Serves until a signal asks it to stop; calls `stopping`, then finishes the requests in
    /// progress.
    pub(crate) fn run(self, router: Router, stopping: impl FnOnce()) -> Result<(), Failure> {
        let runtime = Runtime::new().map_err(cannot_serve)?;
        let served = runtime.block_on(self.serve(router, stopping));
        served.map_err(cannot_serve)
    }

    async fn serve(self, router: Router, stopping: impl FnOnce()) -> io::Result<()> {
        let mut stop = Stop::new()?;
        let listener = TcpListener::from_std(self.listener)?;
        log::listening(listener.local_addr()?);
        let connections = Arc::new(Semaphore::new(self.limits.connections));
        let in_progress = GracefulShutdown::new();
        let accept = async || {
            // Held until the connection ends.
            let permit = connections.clone().acquire_owned().await;
            (permit, listener.accept().await)
        };
        loop {
            let (permit, accepted) = tokio::select! {
                accepted = accept() => accepted,
                () = stop.signal() => break,
            };
            match accepted {
                Ok((stream, _)) => {
                    let connection = connection(stream, router.clone(), &self.limits);
                    let connection = in_progress.watch(connection);
                    tokio::spawn(async move {
                        // A client that disconnects or breaks the protocol is not an event.
                        let _ = connection.await;
                        drop(permit);
                    });
                }
                Err(error) => {
                    log::not_accepted(&error);
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
        drop(listener);
        log::stopping();
        stopping();
        // No request may take longer than this.
        let longest = self.limits.request_time * 2;
        let _ = tokio::time::timeout(longest, in_progress.shutdown()).await;
        log::stopped();
        Ok(())
    }
}

/// A thread, a signal handler or an address is not available.
pub(crate) fn cannot_serve(error: io::Error) -> Failure {
    Failure::new(format!("cannot serve: {error}"))
}

type Connection = http1::Connection<TokioIo<TcpStream>, TowerToHyperService<Router>>;

fn connection(stream: TcpStream, router: Router, limits: &ConnectionLimits) -> Connection {
    // Without it the second small packet of an answer waits for the first to be confirmed.
    let _ = stream.set_nodelay(true);
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.request_time)
        .max_buf_size(limits.header_bytes.saturating_add(HEADER_SLACK))
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router))
}
