//! What all subcommands share: arguments, output, failures, files.

pub(crate) mod arguments;
pub(crate) mod failure;
pub(crate) mod files;
pub(crate) mod json;
pub(crate) mod locale;
pub(crate) mod output;
pub(crate) mod program;
pub(crate) mod sample;
pub(crate) mod subcommand;
pub(crate) mod table;
pub(crate) mod write;
