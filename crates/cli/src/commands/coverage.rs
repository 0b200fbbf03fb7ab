//! `coverage`: how much of the source each language has.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde::Serialize;

use fluent_catalog::{SourceFile, Table};
use fluent_catalog_check::{Coverage, Expectations, check, coverage};

use crate::terminal::failure::Failure;
use crate::terminal::files::LocaleFolder;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::terminal::{json, table};

/// Show how much of the source each language has
///
/// Reads `--locales DIR`, else `./locales`, else the built-in files. A text is translated,
/// stale (the English has changed since), identical to the English, or missing; the percentage
/// counts the texts that are neither stale nor missing.
#[derive(Args)]
pub(crate) struct CoverageCommand {
    /// Print a row for each part of the catalog
    #[arg(long, value_enum)]
    by: Option<Grouping>,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: CoverageFormat,

    /// Exit with 1 where a language has less than this percentage
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<f64>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Grouping {
    /// By service, with rows for the statuses and the shared texts
    Service,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum CoverageFormat {
    /// Columns, with a bar on a terminal
    #[default]
    Table,
    /// An array of objects: `locale`, `part`, `total`, `translated`, `stale`, `missing`,
    /// `identical`, `errors` and `percent`
    Json,
    /// A table for a pull request or a wiki
    Markdown,
}

/// A row of the table: a language, or a part of the catalog in it.
#[derive(Serialize)]
struct CoverageRow {
    locale: String,
    part: Option<String>,
    #[serde(flatten)]
    coverage: Coverage,
    percent: f64,
}

impl Subcommand for CoverageCommand {
    const NAME: &'static str = "coverage";
    const OVERLAYS_FOLDER: bool = false;

    fn examples(_: &Sample<'_>) -> Vec<String> {
        vec![
            "coverage".to_owned(),
            "coverage --by service --format markdown".to_owned(),
            "coverage --fail-under 95".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let folder = LocaleFolder::read(session).checked()?;
        let Some(source) = folder.source.as_ref() else {
            let tag = session.catalog.source_locale();
            return Err(Failure::new(format!(
                "no source file `{tag}.ftl` to compare with"
            )));
        };
        let source = source.parse();
        let table = session.catalog.table();
        let schema = table.schema();
        let expected = Expectations::of_schema(&schema, Some(source.document()));
        let files = folder.translations();
        let rows = files.flat_map(|file| self.rows(&expected, file, table));
        let rows: Vec<CoverageRow> = rows.collect();
        self.write(session, &rows)?;
        let is_under = |row: &CoverageRow| self.fail_under.is_some_and(|least| row.percent < least);
        Ok(match rows.iter().any(is_under) {
            true => 1.into(),
            false => ExitCode::SUCCESS,
        })
    }
}

impl CoverageCommand {
    fn rows(
        &self,
        expected: &Expectations<'_>,
        file: &SourceFile,
        table: &Table,
    ) -> Vec<CoverageRow> {
        let Some(source) = expected.source() else {
            return Vec::new();
        };
        let parsed = file.parse();
        let diagnostics = check(expected, &parsed);
        let part = |id: &str| match self.by {
            Some(Grouping::Service) => part(id, table),
            None => String::new(),
        };
        let parts = coverage(source, parsed.document(), &diagnostics, part);
        let locale = file.locale().unwrap_or(file.path());
        let rows = parts.into_iter().map(|(part, coverage)| CoverageRow {
            locale: locale.to_owned(),
            part: self.by.map(|_| part),
            coverage,
            percent: coverage.percent(),
        });
        rows.collect()
    }

    fn write(&self, session: &mut Session, rows: &[CoverageRow]) -> Result<(), Failure> {
        let head = [
            "Language",
            "Translated",
            "Stale",
            "Missing",
            "Identical",
            "Errors",
            "Percent",
        ];
        let cells = |row: &CoverageRow| {
            let name = match &row.part {
                Some(part) => format!("{} {part}", row.locale),
                None => row.locale.clone(),
            };
            let counts = row.coverage;
            let [translated, stale, missing, identical, errors] = [
                counts.translated,
                counts.stale,
                counts.missing,
                counts.identical,
                counts.errors,
            ]
            .map(|count| count.to_string());
            [
                name,
                translated,
                stale,
                missing,
                identical,
                errors,
                format!("{:.1} %", row.percent),
            ]
        };
        match self.format {
            CoverageFormat::Table => {
                let with_bar = std::io::stdout().is_terminal();
                let rows = rows.iter().map(|row| {
                    let mut cells = cells(row);
                    if with_bar && let Some(percent) = cells.last_mut() {
                        *percent = format!("{percent:>7} {}", bar(row.percent));
                    }
                    cells
                });
                table::write(&mut session.out, head, rows)?;
            }
            CoverageFormat::Json => json::write_array(&mut session.out, rows)?,
            CoverageFormat::Markdown => {
                let out = &mut session.out;
                writeln!(out, "| {} |", head.join(" | "))?;
                writeln!(out, "|---|{}", "--:|".repeat(head.len() - 1))?;
                for row in rows {
                    writeln!(out, "| {} |", cells(row).join(" | "))?;
                }
            }
        }
        Ok(())
    }
}

/// The service of a code; statuses and shared texts belong to none.
fn part(id: &str, table: &Table) -> String {
    let service = table.find(id).and_then(|code| code.service());
    match service {
        Some(service) => service.name().to_owned(),
        None if id.starts_with("status-") => "statuses".to_owned(),
        None => "shared".to_owned(),
    }
}

/// A bar of twenty cells.
fn bar(percent: f64) -> String {
    const CELLS: usize = 20;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 20"
    )]
    let full = ((percent / 100.0 * CELLS as f64) as usize).min(CELLS);
    format!("{}{}", "█".repeat(full), "░".repeat(CELLS - full))
}
