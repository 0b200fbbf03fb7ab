//! `completions`: what a shell needs to complete a command line.

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
        let mut command = completing(&session.program, &session.catalog);
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, &session.program, &mut script);
        session.out.write_all(&script)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The parser, with the values that the catalog has for arguments of these names.
fn completing(program: &str, catalog: &Catalog) -> Command {
    let table = catalog.table();
    let codes: Vec<_> = table.codes().map(|code| code.as_str()).collect();
    let services: Vec<_> = table
        .services()
        .iter()
        .map(|service| service.prefix)
        .collect();
    let statuses = table.codes().map(|code| code.status());
    let statuses: std::collections::BTreeSet<_> =
        statuses.map(|status| status.to_string()).collect();
    let locales: Vec<_> = catalog
        .locales()
        .iter()
        .map(|locale| locale.tag())
        .collect();
    let parsers = [
        ("code", PossibleValuesParser::from(codes)),
        ("service", PossibleValuesParser::from(services)),
        ("status", PossibleValuesParser::from(statuses)),
        ("locale", PossibleValuesParser::from(locales)),
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
