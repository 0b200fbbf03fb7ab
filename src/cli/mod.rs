//! The command line: one file a subcommand, for any catalog.

mod arguments;
mod check;
mod completions;
mod coverage;
mod failure;
mod files;
mod json;
mod language;
mod list;
mod man;
mod negotiate;
mod output;
#[cfg(feature = "serve")]
mod preview;
mod program;
mod sample;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod statuses;
mod subcommand;
mod sync;
mod table;
mod write;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::catalog::Catalog;
use crate::source::Limits;
use failure::Failure;
use output::Output;
use subcommand::{Registered, Session};

/// The subcommands, in the order of the help: one line each.
const SUBCOMMANDS: &[Registered] = &[
    Registered::of::<show::Show>(),
    Registered::of::<list::List>(),
    Registered::of::<statuses::Statuses>(),
    Registered::of::<negotiate::Negotiate>(),
    Registered::of::<check::Check>(),
    Registered::of::<coverage::Coverage>(),
    Registered::of::<sync::Sync>(),
    #[cfg(feature = "serve")]
    Registered::of::<preview::Preview>(),
    #[cfg(feature = "serve")]
    Registered::of::<serve::Serve>(),
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
    let chosen = matches.subcommand().and_then(|(name, matches)| {
        let known = SUBCOMMANDS.iter().find(|known| known.name == name)?;
        Some((known, matches))
    });
    // The parser requires one of them.
    let Some((known, of_subcommand)) = chosen else {
        return Ok(ExitCode::SUCCESS);
    };
    let folder = program::folder(&matches);
    let catalog = match &folder {
        Some(folder) if known.lays_folder => catalog.with_folder(folder, Limits::default())?,
        _ => catalog.clone(),
    };
    let mut session = Session {
        catalog,
        folder,
        program,
        out: Output::stdout(),
    };
    let exit = (known.run)(of_subcommand, &mut session)?;
    session.out.finish()?;
    Ok(exit)
}
