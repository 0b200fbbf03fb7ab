//! `statuses`: the HTTP statuses and their meanings.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use crate::terminal::failure::Failure;
use crate::terminal::locale::LocaleOption;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::terminal::{json, table};
use crate::view::StatusView;

/// List the HTTP statuses and their meanings
#[derive(Args)]
pub(crate) struct StatusesCommand {
    #[command(flatten)]
    locale: LocaleOption,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: StatusesFormat,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum StatusesFormat {
    /// Columns that fit the terminal; one line per status where the output is not a terminal
    #[default]
    Table,
    /// An array of objects: `status`, `description` and `locale`, the language that the
    /// description is really in
    Json,
}

impl Subcommand for StatusesCommand {
    const NAME: &'static str = "statuses";

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let locale = sample.locale();
        vec![
            format!("statuses --locale {locale}"),
            "statuses --format json".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let (catalog, locale) = self.locale.locale(&session.catalog)?;
        let statuses = StatusView::all(&catalog, locale);
        match self.format {
            StatusesFormat::Table => {
                let row = |status: StatusView| [status.status.to_string(), status.description];
                table::write(
                    &mut session.out,
                    ["Status", "Description"],
                    statuses.map(row),
                )?;
            }
            StatusesFormat::Json => json::write_array(&mut session.out, statuses)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
