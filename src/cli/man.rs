//! `man`: a page of the manual.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use clap_mangen::Man as Page;

use super::failure::Failure;
use super::program;
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};

/// Print a page of the manual
#[derive(Args)]
pub(super) struct Man {
    /// The subcommand whose page it is [default: the program's own]
    #[arg(value_name = "COMMAND")]
    subcommand: Option<String>,
}

impl Subcommand for Man {
    const NAME: &'static str = "man";

    fn examples(_: &Sample) -> Vec<String> {
        vec![
            "man | man -l -".to_owned(),
            "man show | man -l -".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let program = &session.program;
        let mut command = program::command(program, &session.catalog);
        command.build();
        let page = match &self.subcommand {
            None => command,
            Some(name) => {
                let own = command.find_subcommand(name).cloned().ok_or_else(|| {
                    let name = name.escape_debug();
                    Failure::with_tip(
                        format!("no subcommand `{name}`"),
                        format!("`{program} help` names them"),
                    )
                })?;
                own
            }
        };
        let mut text = Vec::new();
        Page::new(page).render(&mut text)?;
        session.out.write_all(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}
