//! `statuses`: the HTTP statuses and what they mean.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::failure::Failure;
use super::language::Language;
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use super::{json, table};
use crate::entry::Status;

/// List the HTTP statuses and what they mean
#[derive(Args)]
pub(super) struct Statuses {
    #[command(flatten)]
    language: Language,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// Columns that fit the terminal; a line a status where the output is no terminal
    #[default]
    Table,
    /// An array of objects: `status`, `description` and `locale`, which is the language that
    /// the description really is in
    Json,
}

impl Subcommand for Statuses {
    const NAME: &'static str = "statuses";

    fn examples(sample: &Sample) -> Vec<String> {
        let locale = sample.locale();
        vec![
            format!("statuses --locale {locale}"),
            "statuses --format json".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let (catalog, locale) = self.language.of(&session.catalog)?;
        let described = Status::all(&catalog, locale);
        match self.format {
            Format::Table => {
                let row = |status: Status| [status.status.to_string(), status.description];
                table::write(
                    &mut session.out,
                    ["Status", "Description"],
                    described.map(row),
                )?;
            }
            Format::Json => json::write_array(&mut session.out, described)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
