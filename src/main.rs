//! The command line of the Hubster catalog.

use std::process::ExitCode;

use fluent_catalog::{cli, hubster};

fn main() -> ExitCode {
    cli::run(hubster::catalog())
}
