//! What the tests of this crate share.
#![allow(dead_code)]

pub(crate) mod console;
pub(crate) mod folder;
pub(crate) mod service;

use std::process::{Command, Stdio};

/// The root of the workspace, whose `locales` are those of the program.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The program in the root of the workspace, in an empty environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-catalog"));
    command.current_dir(ROOT).env_clear().stdin(Stdio::null());
    command
}
