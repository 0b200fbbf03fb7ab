//! What a subcommand is.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, Args, Command};

use super::failure::Failure;
use super::output::Output;
use super::sample::Sample;
use crate::catalog::Catalog;

/// A subcommand: its arguments, whose documentation is its help, and what it does.
pub(super) trait Subcommand: Args {
    /// What is typed for it.
    const NAME: &'static str;

    /// Whether the folder of `--locales` is laid over the built-in files before it runs; else it
    /// reads that folder by itself.
    const LAYS_FOLDER: bool = true;

    /// Command lines for its help, without the program's name, made of what the catalog has.
    fn examples(sample: &Sample) -> Vec<String>;

    /// Does what it is asked for; the exit code says whether there were findings.
    fn run(self, session: &mut Session) -> Result<ExitCode, Failure>;
}

/// What a subcommand works with.
pub(super) struct Session {
    /// The catalog, with the folder of `--locales` laid over it where the subcommand wants that.
    pub(super) catalog: Catalog,
    /// The folder of `--locales`.
    pub(super) folder: Option<PathBuf>,
    /// The name of the program, as the user typed it.
    pub(super) program: String,
    pub(super) out: Output,
}

/// A subcommand in the list of them.
pub(super) struct Registered {
    pub(super) name: &'static str,
    pub(super) lays_folder: bool,
    pub(super) examples: fn(&Sample) -> Vec<String>,
    /// Its part of the parser.
    pub(super) command: fn(&Sample) -> Command,
    pub(super) run: fn(&ArgMatches, &mut Session) -> Result<ExitCode, Failure>,
}

impl Registered {
    pub(super) const fn of<S: Subcommand>() -> Self {
        Self {
            name: S::NAME,
            lays_folder: S::LAYS_FOLDER,
            examples: S::examples,
            command: |sample| {
                let examples = sample.section(&S::examples(sample));
                S::augment_args(Command::new(S::NAME)).after_help(examples)
            },
            run: |matches, session| S::from_arg_matches(matches)?.run(session),
        }
    }
}
