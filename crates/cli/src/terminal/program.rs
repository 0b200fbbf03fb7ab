//! The parser of the command line, with the options that all subcommands share.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};

use fluent_catalog::Catalog;

use super::output::STYLES;
use super::sample::Sample;
use super::subcommand::Registration;

/// The option of the overlay folder.
const LOCALES: &str = "locales";

/// The program's own name.
const NAME: &str = "fluent-catalog";

/// The name of the program: that of its file, else the catalog's.
pub(crate) fn name(started_as: Option<&OsString>, catalog: &Catalog) -> String {
    let file = started_as.and_then(|path| Path::new(path).file_name());
    let file = file
        .unwrap_or(catalog.table().name().as_ref())
        .to_string_lossy();
    let name = file.strip_suffix(EXE_SUFFIX).unwrap_or(&file);
    name.to_owned()
}

/// The whole parser.
pub(crate) fn command(program: &str, catalog: &Catalog, subcommands: &[Registration]) -> Command {
    let sample = Sample::new(program, catalog);
    let about = format!(
        "Look up the codes of {}: their HTTP statuses, and their texts in {}",
        catalog.table().name(),
        tags(catalog).join(", "),
    );
    let commands = subcommands.iter().map(|entry| (entry.command)(&sample));
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
                .help("Folder of `<tag>.ftl` files that override the built-in ones"),
        )
        .subcommands(commands)
        .after_help(sample.section(&examples(&sample, subcommands)))
}

/// An example of each subcommand.
pub(crate) fn examples(sample: &Sample<'_>, subcommands: &[Registration]) -> Vec<String> {
    let first = |entry: &Registration| (entry.examples)(sample).into_iter().next();
    subcommands.iter().filter_map(first).collect()
}

/// The folder of `--locales`.
pub(crate) fn folder(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(LOCALES).cloned()
}

/// The tags of the locales.
pub(crate) fn tags(catalog: &Catalog) -> Vec<&'static str> {
    let locales = catalog.locales().into_iter();
    locales.map(|locale| locale.tag()).collect()
}

/// This crate's version, after its name where the program has a different name.
pub(crate) fn version(program: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    match program == NAME {
        true => version.to_owned(),
        false => format!("({NAME} {version})"),
    }
}
