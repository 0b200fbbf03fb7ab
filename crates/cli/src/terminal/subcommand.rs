//! Subcommands and their registration.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, Args, Command};

use fluent_catalog::Catalog;

use super::failure::Failure;
use super::output::Output;
use super::sample::Sample;

/// A subcommand: its arguments, whose documentation is its help, and its work.
pub(crate) trait Subcommand: Args {
    /// Its name on the command line.
    const NAME: &'static str;

    /// Whether the folder of `--locales` becomes an overlay of the built-in files before it runs;
    /// else it reads that folder itself.
    const OVERLAYS_FOLDER: bool = true;

    /// Command lines for its help, without the program's name, with values of the catalog.
    fn examples(sample: &Sample<'_>) -> Vec<String>;

    /// Runs it; the exit code says whether there were diagnostics.
    fn run(self, session: &mut Session) -> Result<ExitCode, Failure>;
}

/// The catalog, the folder and the output of a subcommand.
pub(crate) struct Session {
    /// The catalog, with the folder of `--locales` as an overlay where the subcommand wants it.
    pub(crate) catalog: Catalog,
    /// The folder of `--locales`.
    pub(crate) folder: Option<PathBuf>,
    /// The name of the program, as the user typed it.
    pub(crate) program: String,
    /// All subcommands, in the order of the help.
    pub(crate) subcommands: &'static [Registration],
    pub(crate) out: Output,
}

/// A subcommand in the list of all subcommands.
pub(crate) struct Registration {
    pub(crate) name: &'static str,
    pub(crate) overlays_folder: bool,
    pub(crate) examples: fn(&Sample<'_>) -> Vec<String>,
    /// Its part of the parser.
    pub(crate) command: fn(&Sample<'_>) -> Command,
    pub(crate) run: fn(&ArgMatches, &mut Session) -> Result<ExitCode, Failure>,
}

impl Registration {
    pub(crate) const fn new<S: Subcommand>() -> Self {
        Self {
            name: S::NAME,
            overlays_folder: S::OVERLAYS_FOLDER,
            examples: S::examples,
            command: |sample| {
                let examples = sample.section(&S::examples(sample));
                S::augment_args(Command::new(S::NAME)).after_help(examples)
            },
            run: |matches, session| S::from_arg_matches(matches)?.run(session),
        }
    }
}
