//! `completions`: the completion script of a shell.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Command};
use clap_complete::Shell;

use fluent_catalog::Catalog;

use crate::terminal::failure::Failure;
use crate::terminal::program;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Registration, Session, Subcommand};

/// Print the completion script of a shell
///
/// It completes subcommands, options, codes, services, statuses and locales.
#[derive(Args)]
pub(crate) struct CompletionsCommand {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Subcommand for CompletionsCommand {
    const NAME: &'static str = "completions";

    fn examples(_: &Sample<'_>) -> Vec<String> {
        vec!["completions bash".to_owned()]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let program = &session.program;
        let command = completing(program, &session.catalog, session.subcommands);
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
fn completing(program: &str, catalog: &Catalog, subcommands: &[Registration]) -> Command {
    let table = catalog.table();
    let codes = table.codes().map(|code| code.as_str().to_owned());
    let codes: Vec<_> = codes.collect();
    let services = table.services().iter();
    let services = services.map(|service| service.prefix().to_owned());
    let services: Vec<_> = services.collect();
    let statuses = table.codes().map(|code| code.status().to_string());
    let statuses: BTreeSet<_> = statuses.collect();
    let parsers = [
        ("code", PossibleValuesParser::from(codes)),
        ("service", PossibleValuesParser::from(services)),
        ("status", PossibleValuesParser::from(statuses)),
        ("locale", PossibleValuesParser::from(program::tags(catalog))),
    ];
    program::command(program, catalog, subcommands).mut_subcommands(|subcommand| {
        subcommand.mut_args(|argument| {
            let parser = parsers.iter().find(|(id, _)| argument.get_id() == id);
            match parser {
                Some((_, parser)) => argument.value_parser(parser.clone()),
                None => argument,
            }
        })
    })
}
