//! `preview`: a translation in the browser, while it is written.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use crate::preview::{PreviewService, router};
use crate::server::{ConnectionLimits, LogFormat, LogLevel, Server, cannot_serve, log_to_stderr};
use crate::terminal::failure::Failure;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::terminal::{files, output};

/// Preview a translation in the browser while you write it
///
/// Shows each message beside its English, with the diagnostics of `check`. The page follows the
/// edits of the files by itself. It is served only to this machine; end it with Ctrl+C.
#[derive(Args)]
pub(crate) struct PreviewCommand {
    /// Language to show first [default: the first translation]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// Open the browser
    #[arg(long)]
    open: bool,

    /// Loopback address and port to listen on; port 0 is any free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081", value_parser = loopback)]
    listen: SocketAddr,

    /// Format of the log
    #[arg(long, value_enum, default_value_t)]
    log_format: LogFormat,
}

impl Subcommand for PreviewCommand {
    const NAME: &'static str = "preview";
    const OVERLAYS_FOLDER: bool = false;

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let locale = sample.locale();
        vec![format!("preview --locale {locale} --open")]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let folder = files::folder(session);
        let (service, watch) = PreviewService::read(&session.catalog, folder, self.locale);
        if let Some(error) = service.error() {
            return Err(Failure::new(error));
        }
        let (locale, tags) = (service.locale(), service.tags());
        if !tags.contains(&locale) {
            return Err(Failure::with_tip(
                format!(
                    "unknown language `{}`; available: {}",
                    locale.escape_debug(),
                    tags.join(", ")
                ),
                "create another with `sync --new TAG`",
            ));
        }
        log_to_stderr(self.log_format, LogLevel::Info);
        let server = Server::bind(self.listen, LIMITS)?;
        let address = format!("http://{}/", server.address()?);
        let service = Arc::new(service);
        if let Some(watch) = watch {
            service.follow(watch).map_err(cannot_serve)?;
        }
        if self.open && open::that_detached(&address).is_err() {
            output::note(format_args!(
                "no browser could be opened: open {address} yourself"
            ));
        }
        let ended = service.clone();
        server.run(router(service), move || ended.end())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Enough for one person.
const LIMITS: ConnectionLimits = ConnectionLimits {
    header_bytes: 32 * 1024,
    request_time: Duration::from_secs(5),
    connections: 64,
};

/// Parses a loopback address.
fn loopback(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text
        .parse()
        .map_err(|_| "expected an address such as 127.0.0.1:8081")?;
    match address.ip().is_loopback() {
        true => Ok(address),
        false => Err("expected a loopback address such as 127.0.0.1:8081".to_owned()),
    }
}
