//! The command line: one file a subcommand, for any catalog.

mod arguments;
mod completions;
mod entry;
mod failure;
mod json;
mod language;
mod list;
mod man;
mod negotiate;
mod output;
mod program;
mod sample;
mod show;
mod statuses;
mod subcommand;
mod table;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::catalog::Catalog;
use failure::Failure;
use output::Output;
use subcommand::{Registered, Session};

/// The subcommands, in the order of the help: one line each.
const SUBCOMMANDS: &[Registered] = &[
    Registered::of::<show::Show>(),
    Registered::of::<list::List>(),
    Registered::of::<statuses::Statuses>(),
    Registered::of::<negotiate::Negotiate>(),
    Registered::of::<completions::Completions>(),
    Registered::of::<man::Man>(),
];

/// The whole command line for a catalog: what a team's `main` calls.
///
/// Its name in help and errors is that of the running program, so that each team's own
/// program shows its own. The process's arguments, environment and streams are used.
///
/// Exits with 0 where it did what it was asked for, also where the reader of its output
/// went away, and with 2 where it could not run.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     fluent_catalog::cli::run(fluent_catalog::hubster::catalog())
/// }
/// ```
pub fn run(catalog: &Catalog) -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    execute(catalog, arguments).unwrap_or_else(|failure| failure.report())
}

fn execute(catalog: &Catalog, arguments: Vec<OsString>) -> Result<ExitCode, Failure> {
    let program = program::name(arguments.first(), catalog);
    let matches = program::command(&program, catalog).try_get_matches_from(arguments)?;
    let mut session = Session {
        catalog: program::laid_over(catalog, &matches)?,
        program,
        out: Output::stdout(),
    };
    // The parser requires one of them.
    let Some((name, matches)) = matches.subcommand() else {
        return Ok(ExitCode::SUCCESS);
    };
    let chosen = SUBCOMMANDS.iter().find(|known| known.name == name);
    let exit = chosen.map_or(Ok(ExitCode::SUCCESS), |known| {
        (known.run)(matches, &mut session)
    })?;
    session.out.finish()?;
    Ok(exit)
}
