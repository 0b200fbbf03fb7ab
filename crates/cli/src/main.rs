//! The program for the codes of the Hubster REST API.

use std::process::ExitCode;

fn main() -> ExitCode {
    fluent_catalog_cli::run(fluent_catalog::hubster::catalog())
}
