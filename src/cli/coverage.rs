//! `coverage`: how much of the source each language has.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::failure::Failure;
use super::files::{Files, TextFile};
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use super::{json, table};
use crate::check::{self, Expectations, File};
use crate::ftl::Document;

/// Show how much of the source each language has
///
/// Reads `--locales DIR`, else `./locales`, else the built-in files. A text is translated,
/// stale (the English has changed since), identical to the English, or missing; the percentage is
/// of those that are neither stale nor missing.
#[derive(Args)]
pub(super) struct Coverage {
    /// Apart for each part of the catalog
    #[arg(long, value_enum)]
    by: Option<By>,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Exit with 1 where a language has less than this percentage
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<f64>,
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    /// By service; statuses and shared texts apart
    Service,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// Columns, with a bar on a terminal
    #[default]
    Table,
    /// An array of objects: `locale`, `part`, `total`, `translated`, `stale`, `missing`,
    /// `identical`, `errors` and `percent`
    Json,
    /// A table for a pull request or a wiki
    Markdown,
}

/// A language, or a part of the catalog in it.
#[derive(Serialize)]
struct Covered {
    locale: String,
    part: Option<String>,
    #[serde(flatten)]
    coverage: check::Coverage,
    percent: f64,
}

impl Subcommand for Coverage {
    const NAME: &'static str = "coverage";
    const LAYS_FOLDER: bool = false;

    fn examples(_: &Sample) -> Vec<String> {
        vec![
            "coverage".to_owned(),
            "coverage --by service --format markdown".to_owned(),
            "coverage --fail-under 95".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let files = Files::read(session)?;
        let Some(source) = files.source(session) else {
            let tag = session.catalog.source_locale();
            return Err(Failure::new(format!(
                "there is no source file `{}.ftl` to compare with",
                tag.tag()
            )));
        };
        let text = source.text();
        let english = Document::parse(&text);
        let expected = Expectations::of_catalog(session.catalog.table(), Some(&english));
        let mut covered = Vec::new();
        for file in files.translations() {
            covered.extend(self.of_file(&expected, &english, file, session));
        }
        self.write(session, &covered)?;
        let failed =
            |covered: &Covered| self.fail_under.is_some_and(|least| covered.percent < least);
        Ok(if covered.iter().any(failed) {
            1.into()
        } else {
            ExitCode::SUCCESS
        })
    }
}

impl Coverage {
    fn of_file(
        &self,
        expected: &Expectations<'_>,
        english: &Document<'_>,
        file: &TextFile,
        session: &Session,
    ) -> Vec<Covered> {
        let as_file = File {
            path: &file.path,
            bytes: &file.bytes,
            locale: file.tag.as_deref(),
        };
        let findings = check::check(expected, &as_file);
        let text = file.text();
        let document = Document::parse(&text);
        let part = |id: &str| match self.by {
            Some(By::Service) => part_of(id, session),
            None => String::new(),
        };
        let parts = check::coverage(english, &document, &findings, part);
        let locale = file.tag.clone().unwrap_or_else(|| file.path.clone());
        let covered = parts.into_iter().map(|(part, coverage)| Covered {
            locale: locale.clone(),
            part: self.by.map(|_| part),
            coverage,
            percent: coverage.percent(),
        });
        covered.collect()
    }

    fn write(&self, session: &mut Session, covered: &[Covered]) -> Result<(), Failure> {
        let head = [
            "Language",
            "Translated",
            "Stale",
            "Missing",
            "Identical",
            "Errors",
            "Percent",
        ];
        let row = |covered: &Covered| {
            let name = match &covered.part {
                Some(part) => format!("{} {part}", covered.locale),
                None => covered.locale.clone(),
            };
            let counts = covered.coverage;
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
                format!("{:.1} %", covered.percent),
            ]
        };
        match self.format {
            Format::Table => {
                let with_bar = std::io::stdout().is_terminal();
                let rows = covered.iter().map(|covered| {
                    let mut row = row(covered);
                    if with_bar && let Some(percent) = row.last_mut() {
                        *percent = format!("{percent:>7} {}", bar(covered.percent));
                    }
                    row
                });
                table::write(&mut session.out, head, rows)?;
            }
            Format::Json => json::write_array(&mut session.out, covered)?,
            Format::Markdown => {
                let out = &mut session.out;
                writeln!(out, "| {} |", head.join(" | "))?;
                writeln!(out, "|---|{}", "--:|".repeat(head.len() - 1))?;
                for covered in covered {
                    writeln!(out, "| {} |", row(covered).join(" | "))?;
                }
            }
        }
        Ok(())
    }
}

/// The service of a code; statuses and shared texts belong to none.
fn part_of(id: &str, session: &Session) -> String {
    let table = session.catalog.table();
    let service = table.find(id).and_then(|code| code.service());
    match service {
        Some(service) => service.name.to_owned(),
        None if id.starts_with("status-") => "statuses".to_owned(),
        None => "shared".to_owned(),
    }
}

/// Twenty cells, a part of them full.
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
