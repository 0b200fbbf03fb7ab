//! The command line, the translators' tools and the HTTP service for a message catalog made with
//! [`fluent_catalog`].
//!
//! A team's whole program is one call:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! # mod billing { pub fn catalog() -> &'static fluent_catalog::Catalog { unimplemented!() } }
//! fn main() -> ExitCode {
//!     fluent_catalog_cli::run(billing::catalog())
//! }
//! ```
//!
//! # Features
//! * `hubster` (default): the program `fluent-catalog`, for the codes of the Hubster REST API.
//!   The library does not depend on it.
//! * `serve` (default): the HTTP service with its pages, and the translators' preview.

// The modules from top to bottom, each uses only those below it: commands, serve, preview, server,
// page, live, view, builtin, terminal.
#[cfg(feature = "serve")]
mod builtin;
mod commands;
#[cfg(feature = "serve")]
mod live;
#[cfg(feature = "serve")]
mod page;
#[cfg(feature = "serve")]
mod preview;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod server;
mod terminal;
mod view;

use std::ffi::OsString;
use std::process::ExitCode;

use fluent_catalog::{Catalog, Limits};

use commands::SUBCOMMANDS;
use terminal::failure::Failure;
use terminal::output::Output;
use terminal::program;
use terminal::subcommand::Session;

/// Runs the command line for a catalog with the arguments, the environment and the streams of the
/// process: a team's `main` calls it.
///
/// Help and errors have the name of the running program.
///
/// The exit code is 0 on success, also where the reader of its output closed the pipe; 1 where
/// there are diagnostics at or above `--fail-on`; 2 where it could not run.
pub fn run(catalog: &Catalog) -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    execute(catalog, arguments).unwrap_or_else(|failure| failure.report())
}

/// Reads the body of `POST /render`, for the fuzz target.
///
/// # Errors
/// The refusals of the body.
#[cfg(all(fuzzing, feature = "serve"))]
#[doc(hidden)]
pub fn render_errors(
    table: &fluent_catalog::Table,
    body: &[u8],
) -> Result<fluent_catalog::Errors, fluent_catalog::Errors> {
    serve::render_errors(table, 100, body)
}

fn execute(catalog: &Catalog, arguments: Vec<OsString>) -> Result<ExitCode, Failure> {
    let program = program::name(arguments.first(), catalog);
    let command = program::command(&program, catalog, SUBCOMMANDS);
    let matches = command.try_get_matches_from(arguments)?;
    let subcommand = matches.subcommand().and_then(|(name, matches)| {
        let registration = SUBCOMMANDS.iter().find(|own| own.name == name)?;
        Some((registration, matches))
    });
    // The parser requires one of them.
    let Some((registration, of_subcommand)) = subcommand else {
        return Ok(ExitCode::SUCCESS);
    };
    let folder = program::folder(&matches);
    let catalog = match &folder {
        Some(folder) if registration.overlays_folder => {
            catalog.with_folder(folder, Limits::default())?
        }
        _ => catalog.clone(),
    };
    let mut session = Session {
        catalog,
        folder,
        program,
        subcommands: SUBCOMMANDS,
        out: Output::stdout(),
    };
    let exit = (registration.run)(of_subcommand, &mut session)?;
    session.out.finish()?;
    Ok(exit)
}

/// The README's snippet is compiled as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
