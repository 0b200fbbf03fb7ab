//! `completions`: what a shell needs to complete a command line.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Command};
use clap_complete::Shell;

use super::failure::Failure;
use super::program;
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use crate::catalog::Catalog;

/// Print the completion script of a shell
///
/// It completes subcommands, options, codes, services, statuses and locales.
#[derive(Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Subcommand for Completions {
    const NAME: &'static str = "completions";

    fn examples(_: &Sample) -> Vec<String> {
        vec!["completions bash".to_owned()]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let program = &session.program;
        let command = completing(program, &session.catalog);
        let script = match self.shell {
            Shell::Bash => bash(command, program),
            shell => generate(shell, command, program),
        };
        session.out.write_all(script.as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}

fn generate(shell: Shell, mut command: Command, program: &str) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, program, &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The script for bash, made under a name without hyphens and registered under the real one.
///
/// A hyphen in the name breaks what clap_complete writes for bash: past the subcommand it
/// completes nothing (<https://github.com/clap-rs/clap/issues/6421>).
fn bash(command: Command, program: &str) -> String {
    let plain = program.replace('-', "_");
    let script = generate(Shell::Bash, command.bin_name(&plain), &plain);
    script.replace(
        &format!("default {plain}\n"),
        &format!("default {program}\n"),
    )
}

/// The parser, with the values that the catalog has for arguments of these names.
fn completing(program: &str, catalog: &Catalog) -> Command {
    let table = catalog.table();
    let codes: Vec<_> = table.codes().map(|code| code.as_str()).collect();
    let services = table.services().iter();
    let services: Vec<_> = services.map(|service| service.prefix).collect();
    let statuses = table.codes().map(|code| code.status().to_string());
    let statuses: BTreeSet<_> = statuses.collect();
    let parsers = [
        ("code", PossibleValuesParser::from(codes)),
        ("service", PossibleValuesParser::from(services)),
        ("status", PossibleValuesParser::from(statuses)),
        ("locale", PossibleValuesParser::from(program::tags(catalog))),
    ];
    program::command(program, catalog).mut_subcommands(|subcommand| {
        subcommand.mut_args(|argument| {
            let known = parsers.iter().find(|(id, _)| argument.get_id() == id);
            match known {
                Some((_, parser)) => argument.value_parser(parser.clone()),
                None => argument,
            }
        })
    })
}
