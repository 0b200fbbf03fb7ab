//! `negotiate`: the locale for an Accept-Language header.

use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use clap::Args;

use fluent_catalog::Matcher;

use crate::terminal::failure::Failure;
use crate::terminal::output::Output;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};

/// Print the locale for each Accept-Language header, one per line
///
/// Among the locales of the catalog, or those of `--available`. Where nothing is acceptable, the
/// default is printed: the source language of the catalog, or that of `--default`.
#[derive(Args)]
pub(crate) struct NegotiateCommand {
    /// Accept-Language headers, such as `fr-CH, fr;q=0.9, *;q=0.5`
    #[arg(value_name = "HEADER", required_unless_present = "batch")]
    headers: Vec<OsString>,

    /// Choose among these language tags, separated by commas; where none is acceptable, the tag of
    /// `--default` is printed, or `-` without it
    #[arg(long, value_name = "TAGS")]
    available: Option<String>,

    /// Tag to print where nothing is acceptable
    #[arg(long, value_name = "TAG")]
    default: Option<String>,

    /// Read `TAGS<TAB>HEADER[<TAB>DEFAULT]` from each line of standard input instead
    #[arg(long, conflicts_with_all = ["headers", "available", "default"])]
    batch: bool,

    /// Add, after a tab, which language range won and at which distance
    #[arg(long)]
    explain: bool,
}

impl Subcommand for NegotiateCommand {
    const NAME: &'static str = "negotiate";

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let locale = sample.locale();
        vec![
            format!("negotiate '{locale}, en;q=0.5'"),
            "negotiate --explain --available en,pt-BR 'pt-AO, *;q=0.1'".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        if self.batch {
            return self.read_lines(&mut session.out);
        }
        let locales = session.catalog.locales();
        let (own, source) = (
            locales.iter().map(|own| own.tag()),
            session.catalog.source_locale(),
        );
        let default = self.default.as_deref();
        let (tags, made);
        let choice = match &self.available {
            Some(available) => {
                tags = split(available);
                made = Matcher::new(tags.iter().copied(), default);
                Choice {
                    tags: &tags,
                    default,
                    matcher: &made,
                }
            }
            None => {
                tags = own.collect();
                let default = Some(default.unwrap_or(source.tag()));
                Choice {
                    tags: &tags,
                    default,
                    matcher: session.catalog.matcher(),
                }
            }
        };
        for header in &self.headers {
            choice.write(header.as_encoded_bytes(), self.explain, &mut session.out)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl NegotiateCommand {
    fn read_lines(&self, out: &mut Output) -> Result<ExitCode, Failure> {
        for line in io::stdin().lock().split(b'\n') {
            let line = line.map_err(unreadable)?;
            let line = line.strip_suffix(b"\r").unwrap_or(&line);
            let mut columns = line.split(|byte| *byte == b'\t');
            let [available, header, default] = [(); 3].map(|()| columns.next().unwrap_or_default());
            let available = String::from_utf8_lossy(available);
            let default = String::from_utf8_lossy(default);
            let (tags, default) = (
                split(&available),
                Some(&*default).filter(|tag| !tag.is_empty()),
            );
            let matcher = Matcher::new(tags.iter().copied(), default);
            let choice = Choice {
                tags: &tags,
                default,
                matcher: &matcher,
            };
            choice.write(header, self.explain, out)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn split(available: &str) -> Vec<&str> {
    let tags = available.split(',').map(str::trim);
    tags.filter(|tag| !tag.is_empty()).collect()
}

/// The locales to choose among.
struct Choice<'a> {
    tags: &'a [&'a str],
    default: Option<&'a str>,
    matcher: &'a Matcher,
}

impl Choice<'_> {
    fn write(&self, header: &[u8], explain: bool, out: &mut Output) -> io::Result<()> {
        let found = self.matcher.negotiate([header]);
        let tag = found
            .and_then(|found| self.tags.get(found.index()))
            .copied();
        write!(out, "{}", tag.or(self.default).unwrap_or("-"))?;
        match found {
            Some(found) if explain => writeln!(out, "\t{found}"),
            None if explain => writeln!(out, "\tnothing acceptable"),
            _ => writeln!(out),
        }
    }
}

fn unreadable(error: io::Error) -> Failure {
    Failure::new(format!("cannot read standard input: {error}"))
}
