//! `list`: the codes with their descriptions.

use std::collections::BTreeSet;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use fluent_catalog::{Catalog, CodeRef, Locale, Service, Table};

use crate::terminal::failure::Failure;
use crate::terminal::locale::LocaleOption;
use crate::terminal::output::Output;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::terminal::{json, table};
use crate::view::{ArgumentView, CodeFilter, DeclaredCode};

/// List the codes with their statuses and descriptions
///
/// In the order of the catalog. An argument shows as `<name>`.
#[derive(Args)]
pub(crate) struct ListCommand {
    /// Only the codes with these words in their spelling or text, or with this number
    words: Vec<String>,

    /// Only the codes of this service, by its prefix or its name
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,

    /// Only the codes with this HTTP status
    #[arg(long, value_name = "STATUS")]
    status: Option<u16>,

    #[command(flatten)]
    locale: LocaleOption,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: ListFormat,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum ListFormat {
    /// Columns that fit the terminal; one line per code where the output is not a terminal
    #[default]
    Table,
    /// An array of objects: `code`, `service` (its prefix), `status`, `description`, `locale`,
    /// the language that the description is really in, and `args`, an array of
    /// `name` and `type`
    Json,
    /// The same members as columns, with a header; `args` as `name:type`, separated by spaces
    Csv,
}

impl Subcommand for ListCommand {
    const NAME: &'static str = "list";

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let locale = sample.locale();
        let all = format!("list --locale {locale}");
        let service = sample
            .service()
            .map(|prefix| format!("list --service {prefix} --format csv"));
        let status = sample
            .status()
            .map(|status| format!("list --status {status} --format json"));
        [all].into_iter().chain(service).chain(status).collect()
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let (catalog, locale) = self.locale.locale(&session.catalog)?;
        let codes = self.codes(&catalog, locale)?.into_iter();
        let entries = codes.map(|code| DeclaredCode::declared(code, &catalog, locale));
        let out = &mut session.out;
        match self.format {
            ListFormat::Table => write_table(out, entries)?,
            ListFormat::Json => json::write_array(out, entries)?,
            ListFormat::Csv => write_csv(out, entries)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl ListCommand {
    /// The codes that the options select. A service or a status that no code has is an error that
    /// lists the known ones.
    fn codes<'c>(&self, catalog: &'c Catalog, locale: Locale) -> Result<Vec<CodeRef<'c>>, Failure> {
        let table = catalog.table();
        let mut filter = CodeFilter::new(table);
        if let Some(text) = &self.service {
            let narrowed = filter.with_service(text);
            filter = narrowed.map_err(|_| unknown_service(table, text))?;
        }
        if let Some(status) = self.status {
            let codes = filter.codes(catalog, locale);
            let statuses: BTreeSet<_> = codes.into_iter().map(CodeRef::status).collect();
            if !statuses.contains(&status) {
                return Err(unknown_status(status, filter.service(), &statuses));
            }
            filter = filter.with_status(status);
        }
        if !self.words.is_empty() {
            filter = filter.with_words(&self.words.join(" "));
        }
        Ok(filter.codes(catalog, locale))
    }
}

fn unknown_service(table: &Table, text: &str) -> Failure {
    let named = |service: &Service| format!("{} ({})", service.prefix(), service.name());
    let services: Vec<_> = table.services().iter().map(named).collect();
    let services = match services.as_slice() {
        [] => "this catalog has none".to_owned(),
        services => format!("available: {}", services.join(", ")),
    };
    Failure::new(format!(
        "unknown service `{}`; {services}",
        text.escape_debug()
    ))
}

fn unknown_status(status: u16, service: Option<&Service>, known: &BTreeSet<u16>) -> Failure {
    let of = service.map_or(String::new(), |service| format!(" of {}", service.name()));
    let known: Vec<_> = known.iter().map(u16::to_string).collect();
    Failure::new(format!(
        "no code{of} has the status {status}; available: {}",
        known.join(", ")
    ))
}

fn write_table<'t>(
    out: &mut Output,
    entries: impl Iterator<Item = DeclaredCode<'t>>,
) -> Result<(), Failure> {
    let row = |entry: DeclaredCode<'t>| {
        [
            entry.code.to_string(),
            entry.status.to_string(),
            entry.description,
        ]
    };
    table::write(out, ["Code", "Status", "Description"], entries.map(row))?;
    Ok(())
}

fn write_csv<'t>(
    out: &mut Output,
    entries: impl Iterator<Item = DeclaredCode<'t>>,
) -> Result<(), Failure> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["code", "service", "status", "description", "locale", "args"])?;
    for entry in entries {
        let argument = |argument: &ArgumentView<'_>| format!("{}:{}", argument.name, argument.kind);
        let args: Vec<_> = entry.args.iter().map(argument).collect();
        csv.write_record([
            entry.code.as_str(),
            entry.service.unwrap_or_default(),
            &entry.status.to_string(),
            &entry.description,
            entry.locale.tag(),
            &args.join(" "),
        ])?;
    }
    csv.flush()?;
    Ok(())
}
