//! `man`: a page of the manual.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::builder::Resettable;
use clap::{Args, Command};
use clap_mangen::Man as Page;
use clap_mangen::roff::{Roff, roman};

use crate::terminal::failure::Failure;
use crate::terminal::program;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Registration, Session, Subcommand};

/// Print a page of the manual
#[derive(Args)]
pub(crate) struct ManCommand {
    /// The subcommand that the page is about; without it, the program
    #[arg(value_name = "COMMAND")]
    subcommand: Option<String>,
}

impl Subcommand for ManCommand {
    const NAME: &'static str = "man";

    fn examples(_: &Sample<'_>) -> Vec<String> {
        ["man | man -l -", "man show | man -l -"]
            .map(str::to_owned)
            .into()
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let Session {
            catalog,
            program,
            subcommands,
            out,
            ..
        } = session;
        let sample = Sample::new(program, catalog);
        let mut whole = program::command(program, catalog, subcommands);
        whole.build();
        let (command, examples) = match &self.subcommand {
            None => (whole, program::examples(&sample, subcommands)),
            Some(name) => {
                let registration = subcommands.iter().find(|own| own.name == name);
                let command = whole.find_subcommand(name).cloned();
                let both = registration.zip(command);
                let (registration, command) = both.ok_or_else(|| unknown(name, subcommands))?;
                (command, (registration.examples)(&sample))
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
    // The version is in the footer of the page.
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

fn unknown(name: &str, subcommands: &[Registration]) -> Failure {
    let message = format!("unknown subcommand `{}`", name.escape_debug());
    let names: Vec<_> = subcommands.iter().map(|own| own.name).collect();
    Failure::new(format!("{message}; available: {}", names.join(", ")))
}
