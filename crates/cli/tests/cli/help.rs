use snapbox::str;

use crate::{prints, program, run};

#[test]
fn of_the_program() {
    prints(
        run("--help"),
        str![[r#"
Look up the codes of hubster: their HTTP statuses, and their texts in ar, de,
en, es, fr, ja, pt-BR, zh-Hans

Usage: fluent-catalog [OPTIONS] <COMMAND>

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
  fluent-catalog show ENG009200 example --locale zh-Hans
  fluent-catalog list --locale zh-Hans
  fluent-catalog statuses --locale zh-Hans
  fluent-catalog negotiate 'zh-Hans, en;q=0.5'
  fluent-catalog check
  fluent-catalog coverage
  fluent-catalog sync --dry-run
  fluent-catalog preview --locale zh-Hans --open
  fluent-catalog serve --listen 127.0.0.1:8080
  fluent-catalog completions bash
  fluent-catalog man | man -l -

"#]],
    );
    assert_eq!(run("help"), run("--help"));
}

#[test]
fn of_each_subcommand() {
    prints(
        run("show --help"),
        str![[r#"
Print the message of a code, with its arguments, in one language

A missing argument shows as `<name>` in the text and is named on standard error.

Usage: fluent-catalog show [OPTIONS] <CODE> [VALUE]...

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
  fluent-catalog show ENG009200 example --locale zh-Hans
  fluent-catalog show ENG009200 --arg command=example --format json
  fluent-catalog show ENG009200 example --format problem
  fluent-catalog show ENG009200 example --accept 'zh-Hans, en;q=0.5'
  fluent-catalog show 100

"#]],
    );
    prints(
        run("list --help"),
        str![[r#"
List the codes with their statuses and descriptions

In the order of the catalog. An argument shows as `<name>`.

Usage: fluent-catalog list [OPTIONS] [WORDS]...

Arguments:
  [WORDS]...
          Only the codes with these words in their spelling or text, or with
          this number

Options:
      --locales <DIR>
          Folder of `<tag>.ftl` files that override the built-in ones

      --service <SERVICE>
          Only the codes of this service, by its prefix or its name

      --status <STATUS>
          Only the codes with this HTTP status

      --locale <TAG>
          Language of the text, as a tag [default: the shell's, else the source
          language]

      --format <FORMAT>
          What to print

          Possible values:
          - table: Columns that fit the terminal; one line per code where the
            output is not a terminal
          - json:  An array of objects: `code`, `service` (its prefix),
            `status`, `description`, `locale`, the language that the description
            is really in, and `args`, an array of `name` and `type`
          - csv:   The same members as columns, with a header; `args` as
            `name:type`, separated by spaces
          
          [default: table]

  -h, --help
          Print help (see a summary with '-h')

Examples:
  fluent-catalog list --locale zh-Hans
  fluent-catalog list --service IDT --format csv
  fluent-catalog list --status 500 --format json

"#]],
    );
    prints(
        run("statuses --help"),
        str![[r#"
List the HTTP statuses and their meanings

Usage: fluent-catalog statuses [OPTIONS]

Options:
      --locale <TAG>
          Language of the text, as a tag [default: the shell's, else the source
          language]

      --locales <DIR>
          Folder of `<tag>.ftl` files that override the built-in ones

      --format <FORMAT>
          What to print

          Possible values:
          - table: Columns that fit the terminal; one line per status where the
            output is not a terminal
          - json:  An array of objects: `status`, `description` and `locale`,
            the language that the description is really in
          
          [default: table]

  -h, --help
          Print help (see a summary with '-h')

Examples:
  fluent-catalog statuses --locale zh-Hans
  fluent-catalog statuses --format json

"#]],
    );
    prints(
        run("negotiate --help"),
        str![[r#"
Print the locale for each Accept-Language header, one per line

Among the locales of the catalog, or those of `--available`. Where nothing is
acceptable, the default is printed: the source language of the catalog, or that
of `--default`.

Usage: fluent-catalog negotiate [OPTIONS] [HEADER]...

Arguments:
  [HEADER]...
          Accept-Language headers, such as `fr-CH, fr;q=0.9, *;q=0.5`

Options:
      --available <TAGS>
          Choose among these language tags, separated by commas; where none is
          acceptable, the tag of `--default` is printed, or `-` without it

      --locales <DIR>
          Folder of `<tag>.ftl` files that override the built-in ones

      --default <TAG>
          Tag to print where nothing is acceptable

      --batch
          Read `TAGS<TAB>HEADER[<TAB>DEFAULT]` from each line of standard input
          instead

      --explain
          Add, after a tab, which language range won and at which distance

  -h, --help
          Print help (see a summary with '-h')

Examples:
  fluent-catalog negotiate 'zh-Hans, en;q=0.5'
  fluent-catalog negotiate --explain --available en,pt-BR 'pt-AO, *;q=0.1'

"#]],
    );
    prints(
        run("completions --help"),
        str![[r#"
Print the completion script of a shell

It completes subcommands, options, codes, services, statuses and locales.

Usage: fluent-catalog completions [OPTIONS] <SHELL>

Arguments:
  <SHELL>
          The shell
          
          [possible values: bash, elvish, fish, powershell, zsh]

Options:
      --locales <DIR>
          Folder of `<tag>.ftl` files that override the built-in ones

  -h, --help
          Print help (see a summary with '-h')

Examples:
  fluent-catalog completions bash

"#]],
    );
    prints(
        run("man --help"),
        str![[r#"
Print a page of the manual

Usage: fluent-catalog man [OPTIONS] [COMMAND]

Arguments:
  [COMMAND]  The subcommand that the page is about; without it, the program

Options:
      --locales <DIR>  Folder of `<tag>.ftl` files that override the built-in
                       ones
  -h, --help           Print help

Examples:
  fluent-catalog man | man -l -
  fluent-catalog man show | man -l -

"#]],
    );
    prints(
        run("show -h"),
        str![[r#"
Print the message of a code, with its arguments, in one language

Usage: fluent-catalog show [OPTIONS] <CODE> [VALUE]...

Arguments:
  <CODE>      The code in any case of letters, or its number alone, which
              several services may have
  [VALUE]...  Values of its arguments, in their order

Options:
      --arg <NAME=VALUE>  The value of one argument, by its name or its position
      --locales <DIR>     Folder of `<tag>.ftl` files that override the built-in
                          ones
      --locale <TAG>      Language of the text, as a tag [default: the shell's,
                          else the source language]
      --accept <HEADER>   Language of the text, by an Accept-Language header
      --strict            Print nothing where an argument is missing, and exit
                          with 2
      --format <FORMAT>   What to print [default: text] [possible values: text,
                          json, problem, hubster]
  -h, --help              Print help (see more with '--help')

Examples:
  fluent-catalog show ENG009200 example --locale zh-Hans
  fluent-catalog show ENG009200 --arg command=example --format json
  fluent-catalog show ENG009200 example --format problem
  fluent-catalog show ENG009200 example --accept 'zh-Hans, en;q=0.5'
  fluent-catalog show 100

"#]],
    );
}

#[test]
fn every_example_runs() {
    for line in [
        "--help",
        "show --help",
        "list --help",
        "statuses --help",
        "negotiate --help",
        "man --help",
    ] {
        let help = run(line);
        let (_, examples) = help.split_once("Examples:\n").unwrap();
        for example in examples.lines() {
            let line = example.trim().strip_prefix("fluent-catalog ").unwrap();
            let (line, _) = line.split_once(" | ").unwrap_or((line, ""));
            // A server runs until it is stopped; its own tests start it.
            if line.starts_with("serve") || line.starts_with("preview") {
                continue;
            }
            let output = program(line).output().unwrap();
            assert!(output.status.success(), "{example}");
            // What reads the files of a folder says which.
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(
                said.is_empty() || said.starts_with("note: reading"),
                "{example}: {said}"
            );
        }
    }
}

#[test]
fn of_a_command_line_that_is_none() {
    prints(
        run("shwo"),
        str![[r#"
--- standard error
error: unrecognized subcommand 'shwo'

  tip: a similar subcommand exists: 'show'

Usage: fluent-catalog [OPTIONS] <COMMAND>

For more information, try '--help'.
--- exit 2

"#]],
    );
    prints(
        run("--verbose"),
        str![[r#"
--- standard error
error: unexpected argument '--verbose' found

  tip: a similar argument exists: '--version'

Usage: fluent-catalog --version <COMMAND>

For more information, try '--help'.
--- exit 2

"#]],
    );
    assert!(run("").ends_with("--- exit 2\n"));
}

#[test]
fn version() {
    prints(
        run("--version"),
        str![[r#"
fluent-catalog 0.1.0

"#]],
    );
}
