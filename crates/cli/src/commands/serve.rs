//! `serve`: the HTTP service.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use http::{HeaderValue, Uri};

use crate::serve::{FollowedCatalog, Settings, router};
use crate::server::{
    ConnectionLimits, LogFormat, LogLevel, Server, cannot_serve, log, log_to_stderr,
};
use crate::terminal::failure::{COULD_NOT_RUN, Failure};
use crate::terminal::locale::unknown_locale;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};

/// Serve the catalog over HTTP
///
/// With `--locales DIR`, edits of its files are live at once; an edit with a fatal diagnostic is
/// refused, and the previous texts stay. After SIGTERM the service answers its requests and ends.
#[derive(Args)]
pub(crate) struct ServeCommand {
    /// Address and port to listen on; port 0 is any free port
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "FLUENT_CATALOG_LISTEN",
        hide_env_values = true,
        default_value = "127.0.0.1:8080"
    )]
    listen: SocketAddr,

    /// Base of the permalinks of codes, such as `https://api.example.com`
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

    /// Format of the log
    #[arg(
        long,
        value_enum,
        env = "FLUENT_CATALOG_LOG_FORMAT",
        hide_env_values = true,
        default_value_t
    )]
    log_format: LogFormat,

    /// Lowest level of the events that are logged
    #[arg(
        long,
        value_enum,
        env = "FLUENT_CATALOG_LOG_LEVEL",
        hide_env_values = true,
        default_value_t
    )]
    log_level: LogLevel,

    /// Origin whose pages may read responses to GET; `*` for all [default: none]
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

impl Subcommand for ServeCommand {
    const NAME: &'static str = "serve";
    // The folder is followed, not read once.
    const OVERLAYS_FOLDER: bool = false;

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let locale = sample.locale();
        vec![
            "serve --listen 127.0.0.1:8080".to_owned(),
            format!("serve --locales locales --default-locale {locale} --log-format json"),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        log_to_stderr(self.log_format, self.log_level);
        let mut catalog = match FollowedCatalog::load(&session.catalog, session.folder.clone()) {
            // A program reads the log; people read a line per diagnostic.
            Err(error) if self.log_format == LogFormat::Json => {
                log::not_started(error.diagnostics());
                return Ok(COULD_NOT_RUN.into());
            }
            loaded => loaded?,
        };
        if let Some(tag) = &self.default_locale {
            let own = catalog.catalog();
            let locale = own.locale(tag);
            catalog = catalog.with_default(locale.ok_or_else(|| unknown_locale(tag, &own))?);
        }
        let connections = ConnectionLimits {
            header_bytes: self.max_header as usize,
            request_time: Duration::from_secs(self.request_time.into()),
            connections: self.max_connections as usize,
        };
        let settings = Settings {
            base_url: self.base_url.unwrap_or_default(),
            cors_origin: self.cors_origin,
            body_bytes: self.max_body as usize,
            errors: self.max_errors as usize,
            connections,
        };
        let server = Server::bind(self.listen, connections)?;
        let router = router(catalog.live(), settings);
        catalog.follow().map_err(cannot_serve)?;
        server.run(router, || ())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Parses a URL, and removes the slash at its end.
fn base_url(text: &str) -> Result<String, &'static str> {
    let problem = "expected a URL such as https://api.example.com";
    let uri: Uri = text.parse().map_err(|_| problem)?;
    let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
    if !is_web || uri.query().is_some() || text.contains('#') {
        return Err(problem);
    }
    Ok(text.trim_end_matches('/').to_owned())
}
