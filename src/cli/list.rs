//! `list`: the codes with their descriptions.

use std::collections::BTreeSet;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::failure::Failure;
use super::language::Language;
use super::output::Output;
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use super::{json, table};
use crate::code::Code;
use crate::entry::{Declared, Entry};
use crate::table::{Service, Table};

/// List the codes with their statuses and descriptions
///
/// In the order of the catalog. An argument shows as `<name>`.
#[derive(Args)]
pub(super) struct List {
    /// Only the codes of this service, by its prefix or its name
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,

    /// Only the codes with this HTTP status
    #[arg(long, value_name = "STATUS")]
    status: Option<u16>,

    #[command(flatten)]
    language: Language,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// Columns that fit the terminal; a line a code where the output is no terminal
    #[default]
    Table,
    /// An array of objects: `code`, `service` (its prefix), `status`, `description`, `locale`,
    /// which is the language that the description really is in, and `args`, an array of
    /// `name` and `type`
    Json,
    /// The same members as columns, under a line of their names; `args` as `name:type`,
    /// a space between two
    Csv,
}

impl Subcommand for List {
    const NAME: &'static str = "list";

    fn examples(sample: &Sample) -> Vec<String> {
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
        let (catalog, locale) = self.language.of(&session.catalog)?;
        let codes = self.codes(catalog.table())?;
        let entries = codes
            .into_iter()
            .map(|code| Entry::declared(code, &catalog, locale));
        let out = &mut session.out;
        match self.format {
            Format::Table => write_table(out, entries)?,
            Format::Json => json::write_array(out, entries)?,
            Format::Csv => write_csv(out, entries)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl List {
    /// The codes that are asked for; at least one where the catalog has any.
    fn codes(&self, table: &'static Table) -> Result<Vec<Code>, Failure> {
        let service = self.service.as_deref();
        let service = service.map(|text| find_service(table, text)).transpose()?;
        let mut codes: Vec<_> = table.codes().collect();
        codes.retain(|code| service.is_none() || code.service() == service);
        let Some(status) = self.status else {
            return Ok(codes);
        };
        let statuses: BTreeSet<_> = codes.iter().map(|code| code.status()).collect();
        if !statuses.contains(&status) {
            let of = service.map_or(String::new(), |service| format!(" of {}", service.name));
            return Err(Failure::new(format!(
                "no code{of} has the status {status}; there are {}",
                statuses
                    .iter()
                    .map(u16::to_string)
                    .collect::<Vec<_>>()
                    .join(", "),
            )));
        }
        codes.retain(|code| code.status() == status);
        Ok(codes)
    }
}

/// The service with this prefix or name, in any case of letters.
fn find_service(table: &Table, text: &str) -> Result<&'static Service, Failure> {
    table.service(text).ok_or_else(|| {
        let named = |service: &Service| format!("{} ({})", service.prefix, service.name);
        let known: Vec<_> = table.services().iter().map(named).collect();
        let known = match known.as_slice() {
            [] => "this catalog has none".to_owned(),
            known => format!("there are {}", known.join(", ")),
        };
        Failure::new(format!("no service `{}`; {known}", text.escape_debug()))
    })
}

type Listed = Entry<Vec<Declared>>;

fn write_table(out: &mut Output, entries: impl Iterator<Item = Listed>) -> Result<(), Failure> {
    let row = |entry: Listed| {
        [
            entry.code.to_string(),
            entry.status.to_string(),
            entry.description,
        ]
    };
    table::write(out, ["Code", "Status", "Description"], entries.map(row))?;
    Ok(())
}

fn write_csv(out: &mut Output, entries: impl Iterator<Item = Listed>) -> Result<(), Failure> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["code", "service", "status", "description", "locale", "args"])?;
    for entry in entries {
        let argument = |argument: &Declared| format!("{}:{}", argument.name, argument.kind);
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
