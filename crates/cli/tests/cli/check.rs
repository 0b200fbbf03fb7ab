use std::fs;

use snapbox::str;

use crate::support::folder::Folder;
use crate::{prints, run, run_over};

const ENGLISH: &str = "greeting = Hello, { $name }.\nfiles = Type `--list` now.\n";
const FRENCH: &str = "greeting = Bonjour, { $nom }.\nfiles = Tapez `—list` maintenant.\n";

#[test]
fn the_shipped_files_are_clean() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    let printed = run(&format!("--locales '{folder}' check --fail-on info"));
    let diagnostics = printed
        .lines()
        .filter(|line| line.contains("ftl (") && !line.ends_with("no problems"));
    assert_eq!(diagnostics.collect::<Vec<_>>(), [""; 0]);
    assert!(!printed.contains("--- exit"), "{printed}");
}

#[test]
fn a_folder_against_the_codes() {
    let folder = Folder::with(&[
        ("fr.ftl", "IDT000300 = x.\nENG9200 = x\n"),
        ("zz-file.ftl", ""),
    ]);
    let printed = run_over(&folder, "check --format github");
    let first: Vec<&str> = printed
        .lines()
        .filter(|line| !line.contains("title=missing"))
        .collect();
    prints(
        first.join("\n") + "\n",
        str![[r#"
::error file=DIR/fr.ftl,line=2,col=1,endColumn=8,title=unknown-id::Unknown id `ENG9200`. Did you mean `ENG009200`?
--- standard error
note: reading DIR
--- exit 1

"#]],
    );
}

#[test]
fn files_against_one_source() {
    let folder = Folder::with(&[("en.ftl", ENGLISH), ("fr.ftl", FRENCH)]);
    let line = "check --against 'DIR/en.ftl' 'DIR/fr.ftl'".replace("DIR", folder.to_str().unwrap());
    prints(
        run_over(&folder, &line),
        str![[r#"
error[missing-variable]: The English shows `{ $name }`, the translation does not.
 --> DIR/fr.ftl:1:12
  |
1 | greeting = Bonjour, { $nom }.
  |            ^^^^^^^^^^^^^^^^^^ Write `{ $name }` where its value belongs.

error[unknown-variable]: Unknown variable `$nom`.
 --> DIR/fr.ftl:1:23
  |
1 | greeting = Bonjour, { $nom }.
  |                       ^^^^ Write `{ $name }`.

error[literal]: This code span differs from the English `--list`.
 --> DIR/fr.ftl:2:16
  |
2 | files = Tapez `—list` maintenant.
  |                ^^^^^ Write `--list`.

DIR/fr.ftl (fr): 3 errors
--- exit 1

"#]],
    );
    prints(
        run_over(&folder, &format!("{line} --format json")),
        str![[r#"
[
{"file":"DIR/fr.ftl","line":1,"column":12,"end_line":1,"end_column":30,"severity":"error","rule":"missing-variable","id":"greeting","message":"The English shows `{ $name }`, the translation does not.","suggestion":"Write `{ $name }` where its value belongs."},
{"file":"DIR/fr.ftl","line":1,"column":23,"end_line":1,"end_column":27,"severity":"error","rule":"unknown-variable","id":"greeting","message":"Unknown variable `$nom`.","suggestion":"Write `{ $name }`.","edits":[{"span":{"start":22,"end":26},"replacement":"$name","safety":"unsafe"}]},
{"file":"DIR/fr.ftl","line":2,"column":16,"end_line":2,"end_column":21,"severity":"error","rule":"literal","id":"files","message":"This code span differs from the English `--list`.","suggestion":"Write `--list`.","edits":[{"span":{"start":44,"end":53},"replacement":"`--list`","safety":"safe"}]}
]
--- exit 1

"#]],
    );
    let alone = line.split(" 'DIR").next().unwrap().to_owned();
    let alone = alone.rsplit_once(" '").unwrap().0;
    prints(
        run_over(&folder, alone),
        str![[r#"
DIR/en.ftl (en): no problems

"#]],
    );
}

#[test]
fn the_exit_code_is_as_asked_for() {
    let folder = Folder::with(&[
        ("en.ftl", "a = One\n"),
        ("fr.ftl", "a = Un  deux\n"),
        ("ok.ftl", "a = Un\n"),
    ]);
    let line = |rest: &str| {
        format!("check --against 'DIR/en.ftl' {rest}").replace("DIR", folder.to_str().unwrap())
    };
    let exits = |rest: &str| run(&line(rest)).contains("--- exit 1");
    assert!(exits("'DIR/fr.ftl'"));
    assert!(!exits("'DIR/fr.ftl' --fail-on error"));
    assert!(!exits("'DIR/ok.ftl' --fail-on info"));
    assert!(run(&line("'DIR/none.ftl'")).contains("--- exit 2"));
    // A folder without files is a mistake, not a clean one.
    fs::create_dir_all(folder.join("empty")).unwrap();
    assert!(run(&line("'DIR/empty'")).contains("--- exit 2"));
}

#[test]
fn safe_fixes_are_shown_or_applied() {
    let text = "a = Un  deux\r\nb = Trois";
    let folder = Folder::with(&[("en.ftl", "a = One two\nb = Three\n"), ("fr.ftl", text)]);
    let line = "check --against 'DIR/en.ftl' 'DIR/fr.ftl'".replace("DIR", folder.to_str().unwrap());
    prints(
        run_over(&folder, &format!("{line} --diff")),
        str![[r#"
--- DIR/fr.ftl
+++ DIR/fr.ftl
@@ -1,2 +1,2 @@
-a = Un  deux
-b = Trois
\ No newline at end of file
+a = Un deux
+b = Trois
--- exit 1

"#]],
    );
    assert_eq!(fs::read_to_string(folder.join("fr.ftl")).unwrap(), text);
    prints(
        run_over(&folder, &format!("{line} --fix")),
        str![[r#"
DIR/fr.ftl (fr): no problems
--- standard error
DIR/fr.ftl:1:13: fixed [line-endings]: Lines end with CR LF from here on.
DIR/fr.ftl:2:10: fixed [final-newline]: The last line has no line end.
DIR/fr.ftl:1:7: fixed [double-space]: Two spaces in a row.

"#]],
    );
    assert_eq!(
        fs::read_to_string(folder.join("fr.ftl")).unwrap(),
        "a = Un deux\nb = Trois\n"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    prints(run_over(&folder, &format!("{line} --diff")), str![[r#""#]]);
}

#[test]
fn unsafe_fixes_are_applied_where_they_are_asked_for() {
    let folder = Folder::with(&[("en.ftl", ENGLISH), ("fr.ftl", FRENCH)]);
    let line = "check --against 'DIR/en.ftl' 'DIR/fr.ftl'".replace("DIR", folder.to_str().unwrap());
    prints(
        run_over(&folder, &format!("{line} --diff")),
        str![[r#"
--- DIR/fr.ftl
+++ DIR/fr.ftl
@@ -1,2 +1,2 @@
 greeting = Bonjour, { $nom }.
-files = Tapez `—list` maintenant.
+files = Tapez `--list` maintenant.
--- exit 1

"#]],
    );
    prints(
        run_over(&folder, &format!("{line} --diff --unsafe-fixes")),
        str![[r#"
--- DIR/fr.ftl
+++ DIR/fr.ftl
@@ -1,2 +1,2 @@
-greeting = Bonjour, { $nom }.
-files = Tapez `—list` maintenant.
+greeting = Bonjour, { $name }.
+files = Tapez `--list` maintenant.
--- exit 1

"#]],
    );
    prints(
        run_over(&folder, &format!("{line} --fix --unsafe-fixes")),
        str![[r#"
DIR/fr.ftl (fr): no problems
--- standard error
DIR/fr.ftl:1:23: fixed [unknown-variable]: Unknown variable `$nom`.
DIR/fr.ftl:2:16: fixed [literal]: This code span differs from the English `--list`.

"#]],
    );
}

#[test]
fn a_diff_changes_nothing_whatever_else_is_asked_for() {
    let folder = Folder::with(&[("en.ftl", ENGLISH), ("fr.ftl", FRENCH)]);
    let line = "check --against 'DIR/en.ftl' 'DIR/fr.ftl'".replace("DIR", folder.to_str().unwrap());
    let diff = run(&format!("{line} --diff --unsafe-fixes"));
    assert_eq!(run(&format!("{line} --diff --fix --unsafe-fixes")), diff);
    assert_eq!(fs::read_to_string(folder.join("fr.ftl")).unwrap(), FRENCH);
    prints(
        run(&format!("{line} --unsafe-fixes")),
        str![[r#"
--- standard error
error: `--unsafe-fixes` requires `--fix` or `--diff`
tip: add `--fix`, or `--diff` to see what would change
--- exit 2

"#]],
    );
}

#[cfg(unix)]
#[test]
fn a_fixed_file_keeps_its_permissions_and_its_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = Folder::with(&[("real.ftl", "a = Un  deux\n")]);
    let (real, link) = (folder.join("real.ftl"), folder.join("fr.ftl"));
    symlink("real.ftl", &link).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    let line = format!("check --fix --against '{}'", link.display());
    run(&line);
    assert_eq!(fs::read_to_string(&real).unwrap(), "a = Un deux\n");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let mode = fs::metadata(&real).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);

    let text = "a = Un  deux\n";
    fs::write(&real, text).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o440)).unwrap();
    prints(
        run_over(&folder, &line),
        str![[r#"
--- standard error
error: cannot write DIR/fr.ftl: it is read-only
tip: the file is unchanged; check that it and its folder are writable
--- exit 2

"#]],
    );
    assert_eq!(fs::read_to_string(&real).unwrap(), text);
}

#[test]
fn rules_are_listed_and_explained() {
    prints(
        run("check --rules"),
        str![[r#"
bom                  error    a byte order mark at the start of the file
cycle                error    a text that refers to itself, directly or through others
duplicate-id         error    a duplicate id
encoding             error    bytes that are not UTF-8
duplicate-file       error    a duplicate file of a language
file-name            error    a file whose name is not a language tag
file-size            error    a file over the size limit
file-unreadable      error    a file that cannot be read, or is not a regular file of the folder
fraction-digits      error    a number with more than 19 digits after the decimal point
missing-source       error    a folder without the source language
missing-text         error    a text that the program needs and the source language lacks
missing-value        error    a message with attributes, but without a text of its own
no-value             error    a reference to a message that has only attributes
syntax               error    a syntax error
too-many-placeables  error    a text with more than 100 placeables, its references included
unknown-attribute    error    an attribute that the English lacks, a text where it has only attributes, or a reference to an unknown attribute
unknown-function     error    a function that the runtime does not have
unknown-id           error    a message that neither the source nor the program has
unknown-message      error    a reference to an unknown message
unknown-term         error    a reference to an unknown term
unknown-variable     error    an unknown variable
bidi-control         error    an override of the writing direction, or an unclosed isolate
comment-variable     info     a comment on a variable that the entry does not have
control-character    error    a control character (C0 or C1), or a tab in a text
double-space         warning  two spaces in a row within a text
duplicate-attribute  error    a duplicate attribute of an entry
duplicate-variant    error    a duplicate variant of a select
edge-space           warning  a space at the beginning or the end of a text or line
ellipsis             info     three dots instead of an ellipsis, or an ellipsis that the English has and the translation lacks
empty                error    an empty or blank text
end-mark             warning  a missing end mark, or one of another language
final-newline        warning  no line end at the end of the file
id-in-text           warning  the id of an entry in a text
invisible-character  warning  an invisible character: zero-width space, soft hyphen and similar ones
line-endings         error    lines that end with a bare carriage return (error) or with CR LF (warning)
literal              error    a code span, an option, an address or a number that differs from the English
missing              warning  a text that is not translated yet
missing-attribute    error    an attribute that the English has and the translation lacks
missing-term         warning  a term of the English that was replaced by its text
missing-variable     error    a variable that the English shows and the translation does not (in one variant: warning)
mixed-script         warning  a letter of another script that looks like the right one
mojibake             warning  text that was encoded twice, or a lost character
plural-missing       warning  a plural form that the language needs and the text lacks
plural-number        warning  "one" written out in a form that also covers other numbers
plural-on-text       error    plural forms selected by something that is not a number
plural-unreachable   error    a variant that no number selects: misspelled (error), or of another language (warning)
punctuation-spacing  warning  a space before a punctuation mark, or a missing one after a comma or in French
quotes               info     quotation marks of another language
repeated-word        warning  a repeated word
stale                warning  the English has changed since it was translated
swallowed-entry      error    an entry that became text of the entry above
term-variable        error    a variable of a term that no reference passes
text-escape          warning  an escape or HTML in a text, which is shown as it is written
unbalanced           error    an unmatched backtick, bracket or quote
untranslated         warning  a sentence that is still English
unused-term          info     an unused term
waiver               warning  a waiver that is unused, has no reason, or names an unknown rule

"#]],
    );
    prints(
        run("check --explain plural-missing"),
        str![[r#"
plural-missing (warning): a plural form that the language needs and the text lacks

Each language has its own plural forms: English two (`one`, `other`), Polish three for whole numbers, Arabic six. Where a form is missing, its numbers show the default variant, which is wrong for them. Add the variants that are named.

"#]],
    );
    prints(
        run("check --explain plural-mising"),
        str![[r#"
--- standard error
error: unknown rule `plural-mising`
tip: did you mean `plural-missing`? `fluent-catalog check --rules` lists them
--- exit 2

"#]],
    );
}
