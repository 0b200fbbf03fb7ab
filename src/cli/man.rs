//! `man`: a page of the manual.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::builder::Resettable;
use clap::{Args, Command};
use clap_mangen::Man as Page;
use clap_mangen::roff::{Roff, roman};

use super::failure::Failure;
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use super::{SUBCOMMANDS, program};

/// Print a page of the manual
#[derive(Args)]
pub(super) struct Man {
    /// The subcommand that the page is about; without it, the program
    #[arg(value_name = "COMMAND")]
    subcommand: Option<String>,
}

impl Subcommand for Man {
    const NAME: &'static str = "man";

    fn examples(_: &Sample) -> Vec<String> {
        ["man | man -l -", "man show | man -l -"]
            .map(str::to_owned)
            .into()
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let Session {
            catalog,
            program,
            out,
            ..
        } = session;
        let sample = Sample::of(program, catalog);
        let mut whole = program::command(program, catalog);
        whole.build();
        let (command, examples) = match &self.subcommand {
            None => (whole, program::examples(&sample)),
            Some(name) => {
                let known = SUBCOMMANDS.iter().find(|known| known.name == name);
                let command = whole.find_subcommand(name).cloned();
                let (known, command) = known.zip(command).ok_or_else(|| unknown(name))?;
                (command, (known.examples)(&sample))
            }
        };
        let examples = examples
            .iter()
            .map(|example| format!("{program} {example}"));
        let source = format!("{program} {}", program::version(program));
        write(out, command, source, examples)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes the page, its examples in a section of their own.
fn write(
    out: &mut impl Write,
    command: Command,
    source: String,
    examples: impl Iterator<Item = String>,
) -> io::Result<()> {
    // The version stands in the foot of the page.
    let command = command
        .after_help(Resettable::Reset)
        .version(Resettable::Reset);
    let page = Page::new(command).source(source);
    page.render(out)?;
    let mut section = Roff::new();
    section.control("SH", ["EXAMPLES"]).control("nf", []);
    for example in examples {
        section.text([roman(example)]);
    }
    section.control("fi", []);
    section.to_writer(out)
}

fn unknown(name: &str) -> Failure {
    let message = format!("no subcommand `{}`", name.escape_debug());
    let names: Vec<_> = SUBCOMMANDS.iter().map(|known| known.name).collect();
    Failure::new(format!("{message}; there are {}", names.join(", ")))
}
