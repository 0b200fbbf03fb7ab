//! A folder as an overlay of the embedded files.

use std::path::Path;

use snapbox::str;

use crate::support::folder::Folder;
use crate::{prints, run_over};

#[test]
fn replaces_a_message_and_adds_a_language() {
    let folder = Folder::with(&[
        ("fr.ftl", "PRT000699 = Aucun hub de ce nom.\n"),
        ("sv.ftl", "PRT000699 = Hubben hittades inte.\n"),
    ]);
    prints(
        run_over(&folder, "show PRT000699 --locale fr"),
        str![[r#"
Aucun hub de ce nom.

"#]],
    );
    prints(
        run_over(&folder, "show PRT000700 --locale fr"),
        str![[r#"
Une intégration portant le même nom existe déjà.

"#]],
    );
    prints(
        run_over(&folder, "show 699 --locale sv --format json"),
        str![[r#"
{"code":"PRT000699","service":"PRT","status":400,"description":"Hubben hittades inte.","locale":"sv","args":{}}

"#]],
    );
    prints(
        run_over(&folder, "show PRT000700 --locale sv --format json"),
        str![[r#"
{"code":"PRT000700","service":"PRT","status":400,"description":"An integration with the same name already exists.","locale":"en","args":{}}

"#]],
    );
    prints(
        run_over(&folder, "show PRT000700 --locale nb"),
        str![[r#"
--- standard error
error: unknown locale `nb`; available: ar, de, en, es, fr, ja, pt-BR, sv, zh-Hans
--- exit 2

"#]],
    );
}

#[test]
fn diagnostics_have_their_locations() {
    let folder = Folder::with(&[
        (
            "fr.ftl",
            "PRT000699 = Hub {\nENG00920 = x\nENG009200 = { $comand }\n",
        ),
        ("le français.ftl", ""),
    ]);
    prints(
        run_over(&folder, "show PRT000699"),
        str![[r#"
--- standard error
DIR/fr.ftl:1:17: Unmatched `{`. To show a brace in the text, write `{"{"}`.
DIR/fr.ftl:2:1: Unknown id `ENG00920`. Did you mean `ENG009200`?
DIR/fr.ftl:3:15: Unknown variable `$comand`. Write `{ $command }`.
DIR/le français.ftl:1:1: `le français` is not a language tag. Name the file after its language, such as `fr.ftl` or `pt-BR.ftl`.
--- exit 2

"#]],
    );
}

#[test]
fn a_folder_that_is_not_there() {
    let folder = Path::new("no-such-folder");
    prints(
        run_over(folder, "list"),
        str![[r#"
--- standard error
DIR:1:1: The folder cannot be read: No such file or directory (os error 2). Name a folder with `.ftl` files.
--- exit 2

"#]],
    );
}
