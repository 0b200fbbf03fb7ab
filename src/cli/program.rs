//! The parser of the command line, with the options that all subcommands share.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};

use super::SUBCOMMANDS;
use super::output::STYLES;
use super::sample::Sample;
use super::subcommand::Registered;
use crate::catalog::Catalog;

/// The option whose folder is laid over the embedded files.
const LOCALES: &str = "locales";

/// The name of the program: what it was started as, else the catalog's.
pub(super) fn name(started_as: Option<&OsString>, catalog: &Catalog) -> String {
    let file = started_as.and_then(|path| Path::new(path).file_name());
    let file = file
        .unwrap_or(catalog.table().name().as_ref())
        .to_string_lossy();
    let name = file.strip_suffix(EXE_SUFFIX).unwrap_or(&file);
    name.to_owned()
}

/// The whole parser.
pub(super) fn command(program: &str, catalog: &Catalog) -> Command {
    let sample = Sample::of(program, catalog);
    let about = format!(
        "Look up the codes of {}: their HTTP statuses, and their texts in {}",
        catalog.table().name(),
        tags(catalog).join(", "),
    );
    let subcommands = SUBCOMMANDS.iter().map(|known| (known.command)(&sample));
    Command::new(program.to_owned())
        .bin_name(program)
        .about(about)
        .version(version(program))
        .styles(STYLES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(
            Arg::new(LOCALES)
                .long(LOCALES)
                .global(true)
                .value_name("DIR")
                .value_hint(ValueHint::DirPath)
                .value_parser(value_parser!(PathBuf))
                .help("Lay the `<tag>.ftl` files of this folder over the built-in ones"),
        )
        .subcommands(subcommands)
        .after_help(sample.section(&examples(&sample)))
}

/// An example of each subcommand.
pub(super) fn examples(sample: &Sample) -> Vec<String> {
    let first = |known: &Registered| (known.examples)(sample).into_iter().next();
    SUBCOMMANDS.iter().filter_map(first).collect()
}

/// The folder of `--locales`.
pub(super) fn folder(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(LOCALES).cloned()
}

/// The tags of the locales, for people.
pub(super) fn tags(catalog: &Catalog) -> Vec<&'static str> {
    let locales = catalog.locales().into_iter();
    locales.map(|locale| locale.tag()).collect()
}

/// This crate's version, after its name where the program has another.
pub(super) fn version(program: &str) -> String {
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    match program == name {
        true => version.to_owned(),
        false => format!("({name} {version})"),
    }
}
