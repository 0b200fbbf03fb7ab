//! `preview`: the translation as it will be, in the browser, while it is written.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::failure::Failure;
use super::files::Files;
use super::output;
use super::sample::Sample;
use super::serve::{LogFormat, not_bound, not_served};
use super::subcommand::{Session, Subcommand};
use crate::http::preview::{Live, router};
use crate::http::serve::{Server, Settings};

/// See a translation in the browser while you write it
///
/// Each message as it will be, beside its English, with what `check` finds. The page follows
/// the edits of the files by itself. It is served on this machine alone; end it with Ctrl+C.
#[derive(Args)]
pub(super) struct Preview {
    /// Language to begin with [default: the first translation]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// Open the browser
    #[arg(long)]
    open: bool,

    /// Loopback address and port to listen on; port 0 is any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081", value_parser = loopback)]
    listen: SocketAddr,

    /// What a line of the log looks like
    #[arg(long, value_enum, default_value_t)]
    log_format: LogFormat,
}

impl Subcommand for Preview {
    const NAME: &'static str = "preview";
    const LAYS_FOLDER: bool = false;

    fn examples(sample: &Sample) -> Vec<String> {
        let locale = sample.locale();
        vec![format!("preview --locale {locale} --open")]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let folder = Files::folder(session);
        let source = session.catalog.source_locale().tag();
        let live = |locale: String| Live::new(&session.catalog, folder.clone(), locale);
        let live = match &self.locale {
            Some(locale) => live(locale.clone()),
            None => {
                let live = live(String::new());
                let desk = live.desk();
                let first = desk
                    .languages
                    .keys()
                    .find(|tag| **tag != source && crate::pseudo::Pseudo::of(tag).is_none());
                live.with_locale(first.copied().unwrap_or(source))
            }
        };
        let desk = live.desk();
        let is_written = |tag: &&&str| crate::pseudo::Pseudo::of(tag).is_none();
        if let (None, Some(fault)) = (desk.languages.keys().find(is_written), desk.faults.first()) {
            return Err(Failure::new(fault.clone()));
        }
        if !desk.languages.contains_key(live.locale()) {
            let known: Vec<_> = desk.languages.keys().copied().collect();
            return Err(Failure::with_tip(
                format!(
                    "there is no language `{}` here",
                    live.locale().escape_debug()
                ),
                format!(
                    "known: {}; `sync --new TAG` begins another",
                    known.join(", ")
                ),
            ));
        }
        let log = self.log_format.log();
        let server = Server::bind(self.listen, settings(), log).map_err(not_bound)?;
        let address = format!("http://{}/", server.address().map_err(not_served)?);
        let live = Arc::new(live);
        live.follow().map_err(not_served)?;
        if self.open && open::that_detached(&address).is_err() {
            output::note(format_args!(
                "no browser could be opened: open {address} yourself"
            ));
        }
        let ended = live.clone();
        server
            .run(router(live), move || ended.end())
            .map_err(not_served)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What one person needs.
fn settings() -> Settings {
    Settings {
        base_url: String::new(),
        cors_origin: None,
        header_bytes: 32 * 1024,
        body_bytes: 0,
        errors: 0,
        request_time: Duration::from_secs(5),
        connections: 64,
    }
}

/// An address of this machine alone.
fn loopback(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text
        .parse()
        .map_err(|_| "write an address such as 127.0.0.1:8081")?;
    match address.ip().is_loopback() {
        true => Ok(address),
        false => Err("the preview is for this machine alone: write a loopback address such as 127.0.0.1:8081".to_owned()),
    }
}
