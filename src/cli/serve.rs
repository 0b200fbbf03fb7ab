//! `serve`: the HTTP service.

use std::io;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use http::{HeaderValue, Uri};

use super::failure::Failure;
use super::language;
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use crate::http::serve::{Format, Live, Log, Server, Settings, StartError, router};

/// Serve the catalog over HTTP
///
/// With `--locales DIR`, edits of its files are live at once; an edit with an error is refused,
/// and the texts from before it stay. SIGTERM ends the service once its requests are answered.
#[derive(Args)]
pub(super) struct Serve {
    /// Address and port to listen on; port 0 is any that is free
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "FLUENT_CATALOG_LISTEN",
        hide_env_values = true,
        default_value = "127.0.0.1:8080"
    )]
    listen: SocketAddr,

    /// Where the permalinks of codes begin, such as `https://api.example.com`
    #[arg(long, value_name = "URL", env = "FLUENT_CATALOG_BASE_URL", hide_env_values = true, value_parser = base_url)]
    base_url: Option<String>,

    /// Language for clients that accept none of the catalog's [default: the source language]
    #[arg(
        long,
        value_name = "TAG",
        env = "FLUENT_CATALOG_DEFAULT_LOCALE",
        hide_env_values = true
    )]
    default_locale: Option<String>,

    /// What a line of the log looks like
    #[arg(
        long,
        value_enum,
        env = "FLUENT_CATALOG_LOG_FORMAT",
        hide_env_values = true,
        default_value_t
    )]
    log_format: LogFormat,

    /// Origin whose pages may read what GET gives; `*` for all [default: none]
    #[arg(
        long,
        value_name = "ORIGIN",
        env = "FLUENT_CATALOG_CORS_ORIGIN",
        hide_env_values = true
    )]
    cors_origin: Option<HeaderValue>,

    /// Largest header of a request
    #[arg(long, value_name = "BYTES", env = "FLUENT_CATALOG_MAX_HEADER", hide_env_values = true, default_value_t = 32 * 1024)]
    max_header: u32,

    /// Largest body of a request
    #[arg(long, value_name = "BYTES", env = "FLUENT_CATALOG_MAX_BODY", hide_env_values = true, default_value_t = 256 * 1024)]
    max_body: u32,

    /// Most errors in one body
    #[arg(
        long,
        value_name = "COUNT",
        env = "FLUENT_CATALOG_MAX_ERRORS",
        hide_env_values = true,
        default_value_t = 100
    )]
    max_errors: u32,

    /// Longest time that a request may take
    #[arg(long, value_name = "SECONDS", env = "FLUENT_CATALOG_REQUEST_TIME", hide_env_values = true, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=3600))]
    request_time: u32,

    /// Most connections at a time
    #[arg(long, value_name = "COUNT", env = "FLUENT_CATALOG_MAX_CONNECTIONS", hide_env_values = true, default_value_t = 1024, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    max_connections: u32,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(super) enum LogFormat {
    /// Words
    #[default]
    Text,
    /// A JSON object a line
    Json,
}

impl LogFormat {
    pub(super) const fn log(self) -> Log {
        let format = match self {
            Self::Text => Format::Text,
            Self::Json => Format::Json,
        };
        Log { format }
    }
}

impl Subcommand for Serve {
    const NAME: &'static str = "serve";
    // The folder is watched, not laid over once.
    const LAYS_FOLDER: bool = false;

    fn examples(sample: &Sample) -> Vec<String> {
        let locale = sample.locale();
        vec![
            "serve --listen 127.0.0.1:8080".to_owned(),
            format!("serve --locales locales --default-locale {locale} --log-format json"),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let live = Live::new(&session.catalog, session.folder.clone())?;
        let live = match &self.default_locale {
            Some(tag) => {
                let catalog = live.catalog();
                let locale = catalog.locale(tag);
                live.with_default(locale.ok_or_else(|| language::unknown(tag, &catalog))?)
            }
            None => live,
        };
        let log = self.log_format.log();
        let settings = Settings {
            base_url: self.base_url.unwrap_or_default(),
            cors_origin: self.cors_origin,
            header_bytes: self.max_header as usize,
            body_bytes: self.max_body as usize,
            errors: self.max_errors as usize,
            request_time: Duration::from_secs(self.request_time.into()),
            connections: self.max_connections as usize,
        };
        let server = Server::bind(self.listen, settings.clone(), log).map_err(not_bound)?;
        let live = Arc::new(live);
        let followed = live.follow(log);
        followed
            .and_then(|()| server.run(router(live, settings), || ()))
            .map_err(not_served)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The address is taken, or not of this machine.
pub(super) fn not_bound(error: StartError) -> Failure {
    Failure::with_tip(
        error.to_string(),
        "choose another with `--listen ADDRESS:PORT`",
    )
}

pub(super) fn not_served(error: io::Error) -> Failure {
    Failure::new(format!("cannot serve: {error}"))
}

/// A URL without the slash at its end.
fn base_url(text: &str) -> Result<String, &'static str> {
    let problem = "write a URL such as https://api.example.com";
    let uri: Uri = text.parse().map_err(|_| problem)?;
    let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
    if !is_web || uri.query().is_some() || text.contains('#') {
        return Err(problem);
    }
    Ok(text.trim_end_matches('/').to_owned())
}
