use snapbox::str;

use crate::{prints, run};

#[test]
fn the_text_of_a_code() {
    prints(
        run("show PRT000699"),
        str![[r#"
Hub not found.

"#]],
    );
    prints(
        run("show prt000699 --locale fr"),
        str![[r#"
Hub introuvable.

"#]],
    );
    prints(
        run("show PRT000105 --locale FR"),
        str![[r#"
La ressource demandée est introuvable.

"#]],
    );
}

#[test]
fn an_argument_by_position_by_name_and_by_its_old_number() {
    prints(
        run("show ENG009200 trans"),
        str![[r#"
Command was not found. Please type `::trans --list` to see the full list of available commands.

"#]],
    );
    prints(
        run("show ENG009200 trans --locale fr"),
        str![[r#"
Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles.

"#]],
    );
    prints(
        run("show ENG009200 --arg command=a=b"),
        str![[r#"
Command was not found. Please type `::a=b --list` to see the full list of available commands.

"#]],
    );
    prints(
        run("show ENG009200 --arg 1=trans"),
        str![[r#"
Command was not found. Please type `::trans --list` to see the full list of available commands.

"#]],
    );
    prints(
        run("show ENG009200 ''"),
        str![[r#"
Command was not found. Please type `:: --list` to see the full list of available commands.

"#]],
    );
    prints(
        run("show ENG009200 -5"),
        str![[r#"
Command was not found. Please type `::-5 --list` to see the full list of available commands.

"#]],
    );
    prints(
        run("show ENG009200 -- --force"),
        str![[r#"
Command was not found. Please type `::--force --list` to see the full list of available commands.

"#]],
    );
}

#[test]
fn arabic_isolates_the_code_span() {
    prints(
        run("show ENG009200 trans --locale ar"),
        str![[r#"
لم يُعثر على الأمر. يُرجى كتابة <LRI>`::trans --list`<PDI> لعرض القائمة الكاملة للأوامر المتوفرة.

"#]],
    );
}

#[test]
fn control_characters_are_made_visible() {
    prints(
        run("show ENG009200 'a\u{1b}[31mb\r\n\u{202e}c'"),
        str![[r#"
Command was not found. Please type `::a␛[31mb␍␊�c --list` to see the full list of available commands.

"#]],
    );
}

#[test]
fn a_number_alone_shows_every_code_that_has_it() {
    prints(
        run("show 301"),
        str![[r#"
IDT000301  Token request is missing required property.
PRT000301  Required property is missing.

"#]],
    );
    prints(
        run("show 000301 --format json"),
        str![[r#"
{"code":"IDT000301","service":"IDT","status":400,"description":"Token request is missing required property.","locale":"en","args":{}}
{"code":"PRT000301","service":"PRT","status":400,"description":"Required property is missing.","locale":"en","args":{}}

"#]],
    );
    prints(
        run("show 9200 trans"),
        str![[r#"
Command was not found. Please type `::trans --list` to see the full list of available commands.

"#]],
    );
}

#[test]
fn json() {
    prints(
        run("show ENG009200 trans --locale fr --format json"),
        str![[r#"
{"code":"ENG009200","service":"ENG","status":400,"description":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles.","locale":"fr","args":{"command":"trans"}}

"#]],
    );
    prints(
        run("show PRT000699 --format json"),
        str![[r#"
{"code":"PRT000699","service":"PRT","status":400,"description":"Hub not found.","locale":"en","args":{}}

"#]],
    );
}

#[test]
fn a_missing_argument_is_named() {
    prints(
        run("show ENG009200"),
        str![[r#"
Command was not found. Please type `::<command> --list` to see the full list of available commands.
--- standard error
warning: ENG009200 needs a value for `command`
tip: `fluent-catalog show ENG009200 COMMAND`, or `--arg command=…`

"#]],
    );
    prints(
        run("show 9200 --format json"),
        str![[r#"
{"code":"ENG009200","service":"ENG","status":400,"description":"Command was not found. Please type `::<command> --list` to see the full list of available commands.","locale":"en","args":{"command":null}}
--- standard error
warning: ENG009200 needs a value for `command`
tip: `fluent-catalog show ENG009200 COMMAND`, or `--arg command=…`

"#]],
    );
    prints(
        run("show ENG009200 --strict"),
        str![[r#"
--- standard error
error: ENG009200 needs a value for `command`
tip: `fluent-catalog show ENG009200 COMMAND`, or `--arg command=…`
--- exit 2

"#]],
    );
}

#[test]
fn arguments_that_the_code_does_not_take() {
    prints(
        run("show ENG009200 trans --list"),
        str![[r#"
--- standard error
error: unexpected argument '--list' found

  tip: to pass '--list' as a value, use '-- --list'

Usage: fluent-catalog show <CODE> <VALUE>...

For more information, try '--help'.
--- exit 2

"#]],
    );
    prints(
        run("show ENG009200 trans all"),
        str![[r#"
--- standard error
error: ENG009200 takes 1 value (`command`), got 2
--- exit 2

"#]],
    );
    prints(
        run("show PRT000699 hub"),
        str![[r#"
--- standard error
error: PRT000699 takes no values, got 1
--- exit 2

"#]],
    );
    prints(
        run("show ENG009200 --arg comand=trans"),
        str![[r#"
--- standard error
error: ENG009200 has no argument `comand`: did you mean `command`?
--- exit 2

"#]],
    );
    prints(
        run("show ENG009200 --arg 2=trans"),
        str![[r#"
--- standard error
error: ENG009200 has no argument `2`: it takes `command`
--- exit 2

"#]],
    );
    prints(
        run("show ENG009200 trans --arg command=resp"),
        str![[r#"
--- standard error
error: ENG009200 has a duplicate argument `command`: pass it once
--- exit 2

"#]],
    );
    prints(
        run("show ENG009200 --arg trans"),
        str![[r#"
--- standard error
error: invalid value 'trans' for '--arg <NAME=VALUE>': expected NAME=VALUE

For more information, try '--help'.
--- exit 2

"#]],
    );
}

#[test]
fn an_unknown_code() {
    prints(
        run("show ENG00920"),
        str![[r#"
--- standard error
error: unknown code `ENG00920`; nearest: ENG009200, ENG009201, ENG009202
tip: `fluent-catalog list` shows all codes
--- exit 2

"#]],
    );
    prints(
        run("show EGN009200"),
        str![[r#"
--- standard error
error: unknown code `EGN009200`; nearest: ENG009200, ENG000200, ENG009000
tip: `fluent-catalog list` shows all codes
--- exit 2

"#]],
    );
    prints(
        run("show 9999"),
        str![[r#"
--- standard error
error: unknown code `9999`
tip: `fluent-catalog list` shows all codes
--- exit 2

"#]],
    );
    prints(
        run("show \u{1b}[31m"),
        str![[r#"
--- standard error
error: unknown code `\u{1b}[31m`
tip: `fluent-catalog list` shows all codes
--- exit 2

"#]],
    );
    prints(
        run("show ''"),
        str![[r#"
--- standard error
error: unknown code ``
tip: `fluent-catalog list` shows all codes
--- exit 2

"#]],
    );
    prints(
        run("show"),
        str![[r#"
--- standard error
error: the following required arguments were not provided:
  <CODE>

Usage: fluent-catalog show <CODE> [VALUE]...

For more information, try '--help'.
--- exit 2

"#]],
    );
}

#[test]
fn an_unknown_format() {
    prints(
        run("show 301 --format yaml"),
        str![[r#"
--- standard error
error: invalid value 'yaml' for '--format <FORMAT>'
  [possible values: text, json, problem, hubster]

For more information, try '--help'.
--- exit 2

"#]],
    );
}

#[test]
fn the_body_of_a_response() {
    prints(
        run("show PRT000301 --format hubster"),
        str![[r#"
{"status":400,"errors":[{"code":301,"description":"Required property is missing. (code: PRT000301)"}]}

"#]],
    );
    prints(
        run("show 301 --format hubster --locale fr"),
        str![[r#"
{"status":400,"errors":[{"code":301,"description":"Une propriété obligatoire est absente de la requête de jeton. (code: IDT000301)"}]}
{"status":400,"errors":[{"code":301,"description":"Une propriété obligatoire est absente. (code: PRT000301)"}]}

"#]],
    );
    prints(
        run("show ENG009200 trans --format problem --locale fr"),
        str![[r#"
{"type":"about:blank","title":"Requête incorrecte. Le corps de la réponse contient des informations complémentaires.","status":400,"detail":"Commande introuvable. Saisissez `::trans --list` pour afficher la liste complète des commandes disponibles.","code":"ENG009200","locale":"fr","args":{"command":"trans"}}

"#]],
    );
    prints(
        run("show ENG009200 --format problem"),
        str![[r#"
{"type":"about:blank","title":"Bad request. The body of the response will have more info.","status":400,"detail":"Command was not found. Please type `::<command> --list` to see the full list of available commands.","code":"ENG009200","locale":"en"}
--- standard error
warning: ENG009200 needs a value for `command`
tip: `fluent-catalog show ENG009200 COMMAND`, or `--arg command=…`

"#]],
    );
}
