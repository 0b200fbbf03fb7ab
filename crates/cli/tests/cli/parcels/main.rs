//! The command line of another catalog, declared here: codes without digits, arguments with a
//! number among them, no services, no statuses. Its program has its own name in all that it prints.
//!
//! This test is that program: it runs a copy of itself under the name `parcels`.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::data::Inline;
use snapbox::{IntoData, str};

fluent_catalog::catalog! {
    mod parcels in "tests/cli/parcels/" {
        PARCEL_LATE 409 (parcel, days: number);
        PARCEL_LOST 404;
    }
}

fn main() -> ExitCode {
    let started_as = std::env::args_os().next().unwrap();
    if Path::new(&started_as).file_stem() == Some("parcels".as_ref()) {
        return fluent_catalog_cli::run(parcels::catalog());
    }
    test();
    ExitCode::SUCCESS
}

/// A copy of this program that is called `parcels`.
fn copy() -> PathBuf {
    let name = format!("parcels{}", std::env::consts::EXE_SUFFIX);
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    copy
}

fn test() {
    let program = copy();
    let prints = |line: &str, expected: Inline| {
        let mut command = Command::new(&program);
        command
            .args(line.split(' '))
            .env_clear()
            .env("COLUMNS", "80");
        let output = command.output().unwrap();
        let all = [output.stdout, output.stderr].concat();
        let assert = Assert::new().action_env(DEFAULT_ACTION_ENV);
        assert.eq(String::from_utf8(all).unwrap().raw(), expected.raw());
    };
    prints(
        "--help",
        str![[r#"
Look up the codes of parcels: their HTTP statuses, and their texts in en, fr

Usage: parcels [OPTIONS] <COMMAND>

Commands:
  show         Print the message of a code, with its arguments, in one language
  list         List the codes with their statuses and descriptions
  statuses     List the HTTP statuses and their meanings
  negotiate    Print the locale for each Accept-Language header, one per line
  check        Find what is wrong, missing or out of date in `.ftl` files
  coverage     Show how much of the source each language has
  sync         Add what is missing and note the English above each translation
  preview      Preview a translation in the browser while you write it
  serve        Serve the catalog over HTTP
  completions  Print the completion script of a shell
  man          Print a page of the manual
  help         Print this message or the help of the given subcommand(s)

Options:
      --locales <DIR>  Folder of `<tag>.ftl` files that override the built-in
                       ones
  -h, --help           Print help
  -V, --version        Print version

Examples:
  parcels show PARCEL_LATE example 3 --locale fr
  parcels list --locale fr
  parcels statuses --locale fr
  parcels negotiate 'fr, en;q=0.5'
  parcels check
  parcels coverage
  parcels sync --dry-run
  parcels preview --locale fr --open
  parcels serve --listen 127.0.0.1:8080
  parcels completions bash
  parcels man | man -l -

"#]],
    );
    prints(
        "--version",
        str![[r#"
parcels (fluent-catalog 0.1.0)

"#]],
    );
    prints(
        "show --help",
        str![[r#"
Print the message of a code, with its arguments, in one language

A missing argument shows as `<name>` in the text and is named on standard error.

Usage: parcels show [OPTIONS] <CODE> [VALUE]...

Arguments:
  <CODE>
          The code in any case of letters, or its number alone, which several
          services may have

  [VALUE]...
          Values of its arguments, in their order

Options:
      --arg <NAME=VALUE>
          The value of one argument, by its name or its position

      --locales <DIR>
          Folder of `<tag>.ftl` files that override the built-in ones

      --locale <TAG>
          Language of the text, as a tag [default: the shell's, else the source
          language]

      --accept <HEADER>
          Language of the text, by an Accept-Language header

      --strict
          Print nothing where an argument is missing, and exit with 2

      --format <FORMAT>
          What to print

          Possible values:
          - text:    The text alone; where a number means several codes, each
            line begins with its code
          - json:    One object per line and code: `code`, `service`, `status`,
            `description`, `locale`, the language that the text is really in,
            and `args`, an object of the values
          - problem: The body of an error response by RFC 9457, one object per
            line and code
          - hubster: The body of an error response of the Hubster API, one
            object per line and code
          
          [default: text]

  -h, --help
          Print help (see a summary with '-h')

Examples:
  parcels show PARCEL_LATE example 3 --locale fr
  parcels show PARCEL_LATE --arg parcel=example --arg days=3 --format json
  parcels show PARCEL_LATE example 3 --format problem
  parcels show PARCEL_LATE example 3 --accept 'fr, en;q=0.5'

"#]],
    );
    prints(
        "list",
        str![[r#"
Code         Status  Description
PARCEL_LATE  409     The parcel <parcel> is <days> days late.
PARCEL_LOST  404     The parcel is lost. Please ask Swift Couriers.

"#]],
    );
    prints(
        "list --format json --locale fr",
        str![[r#"
[
{"code":"PARCEL_LATE","service":null,"status":409,"description":"The parcel <parcel> is <days> days late.","locale":"en","args":[{"name":"parcel","type":"string"},{"name":"days","type":"number"}]},
{"code":"PARCEL_LOST","service":null,"status":404,"description":"Le colis est perdu.","locale":"fr","args":[]}
]

"#]],
    );
    prints(
        "list --format csv",
        str![[r#"
code,service,status,description,locale,args
PARCEL_LATE,,409,The parcel <parcel> is <days> days late.,en,parcel:string days:number
PARCEL_LOST,,404,The parcel is lost. Please ask Swift Couriers.,en,

"#]],
    );
    prints(
        "list --service PAR",
        str![[r#"
error: unknown service `PAR`; this catalog has none

"#]],
    );
    prints(
        "statuses",
        str![[r#"
Status  Description

"#]],
    );
    prints(
        "statuses --format json",
        str![[r#"
[]

"#]],
    );
    prints(
        "show parcel_late P-7 1",
        str![[r#"
The parcel P-7 is one day late.

"#]],
    );
    prints(
        "show PARCEL_LATE P-7 2.5",
        str![[r#"
The parcel P-7 is 2.5 days late.

"#]],
    );
    prints(
        "show PARCEL_LATE --arg days=3 --arg parcel=P-7 --format json",
        str![[r#"
{"code":"PARCEL_LATE","service":null,"status":409,"description":"The parcel P-7 is 3 days late.","locale":"en","args":{"parcel":"P-7","days":3}}

"#]],
    );
    prints(
        "show PARCEL_LATE P-7 many",
        str![[r#"
error: the argument `days` of PARCEL_LATE must be a number, got `many`
tip: write digits, with a point before a fraction: 1234.5

"#]],
    );
    prints(
        "show PARCEL_LATE",
        str![[r#"
The parcel <parcel> is <days> days late.
warning: PARCEL_LATE needs a value for `parcel`, `days`
tip: `parcels show PARCEL_LATE PARCEL DAYS`, or `--arg parcel=…`

"#]],
    );
    prints(
        "show PARCEL_LATE P-7 --strict",
        str![[r#"
error: PARCEL_LATE needs a value for `days`
tip: `parcels show PARCEL_LATE PARCEL DAYS`, or `--arg days=…`

"#]],
    );
    prints(
        "show PARCEL_LATE 1 2 3",
        str![[r#"
error: PARCEL_LATE takes 2 values (`parcel`, `days`), got 3

"#]],
    );
    prints(
        "show PARCEL_LAST",
        str![[r#"
error: unknown code `PARCEL_LAST`; nearest: PARCEL_LOST, PARCEL_LATE
tip: `parcels list` shows all codes

"#]],
    );
    prints(
        "show 1",
        str![[r#"
error: unknown code `1`
tip: `parcels list` shows all codes

"#]],
    );
    prints(
        "lits",
        str![[r#"
error: unrecognized subcommand 'lits'

  tip: a similar subcommand exists: 'list'

Usage: parcels [OPTIONS] <COMMAND>

For more information, try '--help'.

"#]],
    );
}
