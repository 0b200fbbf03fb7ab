use std::fs;

use snapbox::str;

use crate::locales::{folder, run_over};
use crate::{prints, run};

const ENGLISH: &str = "greeting = Hello, { $name }.\nfiles = Type `--list` now.\n";
const FRENCH: &str = "greeting = Bonjour, { $nom }.\nfiles = Tapez `—list` maintenant.\n";

#[test]
fn the_shipped_files_are_clean() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let printed = run(&format!("--locales '{folder}' check --fail-on info"));
    let findings = printed
        .lines()
        .filter(|line| line.contains("ftl (") && !line.ends_with("nothing found"));
    assert_eq!(findings.collect::<Vec<_>>(), [""; 0]);
    assert!(!printed.contains("--- exit"), "{printed}");
}

#[test]
fn a_folder_against_the_codes() {
    let folder = folder(
        "check",
        &[
            ("fr.ftl", "IDT000300 = x.\nENG9200 = x\n"),
            ("zz-file.ftl", ""),
        ],
    );
    let printed = run_over(&folder, "check --format github");
    let first: Vec<&str> = printed
        .lines()
        .filter(|line| !line.contains("title=missing"))
        .collect();
    prints(
        first.join("\n") + "\n",
        str![[r#"
::error file=DIR/fr.ftl,line=2,col=1,endColumn=8,title=unknown-id::Nothing is called `ENG9200`. Did you mean `ENG009200`?
--- standard error
note: reading DIR
--- exit 1

"#]],
    );
}

#[test]
fn files_against_one_source() {
    let folder = folder("against", &[("en.ftl", ENGLISH), ("fr.ftl", FRENCH)]);
    let line = "check --against 'DIR/en.ftl' 'DIR/fr.ftl'".replace("DIR", folder.to_str().unwrap());
    prints(
        run_over(&folder, &line),
        str![[r#"
error[missing-variable]: The English shows `{ $name }`, the translation does not.
 --> DIR/fr.ftl:1:12
  |
1 | greeting = Bonjour, { $nom }.
  |            ^^^^^^^^^^^^^^^^^^ Write `{ $name }` where its value belongs.

error[unknown-variable]: There is no variable `$nom` here.
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
{"file":"DIR/fr.ftl","line":1,"column":23,"end_line":1,"end_column":27,"severity":"error","rule":"unknown-variable","id":"greeting","message":"There is no variable `$nom` here.","suggestion":"Write `{ $name }`."},
{"file":"DIR/fr.ftl","line":2,"column":16,"end_line":2,"end_column":21,"severity":"error","rule":"literal","id":"files","message":"This code span differs from the English `--list`.","suggestion":"Write `--list`."}
]
--- exit 1

"#]],
    );
    let alone = line.split(" 'DIR").next().unwrap().to_owned();
    let alone = alone.rsplit_once(" '").unwrap().0;
    prints(
        run_over(&folder, alone),
        str![[r#"
DIR/en.ftl (en): nothing found

"#]],
    );
}

#[test]
fn the_exit_code_is_as_asked_for() {
    let folder = folder(
        "fail-on",
        &[
            ("en.ftl", "a = One\n"),
            ("fr.ftl", "a = Un  deux\n"),
            ("ok.ftl", "a = Un\n"),
        ],
    );
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
fn mends_and_says_what() {
    let text = "a = Un  deux\r\nb = Trois";
    let folder = folder(
        "fix",
        &[("en.ftl", "a = One two\nb = Three\n"), ("fr.ftl", text)],
    );
    let line =
        "check --against 'DIR/en.ftl' 'DIR/fr.ftl' --fix".replace("DIR", folder.to_str().unwrap());
    prints(
        run_over(&folder, &format!("{line} --dry-run --format github")),
        str![[r#"
::warning file=DIR/fr.ftl,line=1,col=7,endColumn=9,title=double-space::Two spaces stand in a row. Write one.
::warning file=DIR/fr.ftl,line=1,col=13,endColumn=14,title=line-endings::Lines end with CR LF, from here on. Save the file with LF line ends.
::warning file=DIR/fr.ftl,line=2,col=10,endColumn=10,title=final-newline::The last line has no line end. End the file with a line end.
--- standard error
DIR/fr.ftl:1:7: would mend two spaces (double-space)
DIR/fr.ftl:1:13: would mend CR LF (line-endings)
DIR/fr.ftl:2:10: would mend the missing last line end (final-newline)
--- exit 1

"#]],
    );
    assert_eq!(fs::read_to_string(folder.join("fr.ftl")).unwrap(), text);
    prints(
        run_over(&folder, &line),
        str![[r#"
DIR/fr.ftl (fr): nothing found
--- standard error
DIR/fr.ftl:1:7: mended two spaces (double-space)
DIR/fr.ftl:1:13: mended CR LF (line-endings)
DIR/fr.ftl:2:10: mended the missing last line end (final-newline)

"#]],
    );
    assert_eq!(
        fs::read_to_string(folder.join("fr.ftl")).unwrap(),
        "a = Un deux\nb = Trois\n"
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn rules_are_listed_and_explained() {
    prints(
        run("check --rules"),
        str![[r#"
syntax               error    what cannot be read as Fluent
swallowed-entry      error    an entry that became text of the entry above
encoding             error    bytes that are no UTF-8, and text that was encoded twice
bom                  error    a byte order mark at the head of the file
line-endings         error    lines that end with a bare carriage return (error) or with CR LF (warning)
control-character    error    control characters: C0, C1 and tabs within a text
final-newline        warning  no line end at the end of the file
duplicate-id         error    an id that stands twice in the file
missing              warning  a text that is not translated yet
unknown-id           error    an entry that neither the source nor the codes have
missing-attribute    error    an attribute that the English has and the translation has not
unknown-attribute    error    an attribute that the English has not, or a text where it has only attributes
duplicate-attribute  error    an attribute that stands twice in an entry
missing-value        error    an entry with attributes whose own text is missing
empty                error    a text in which nothing can be seen
missing-variable     error    a variable that the English shows and the translation does not (in one variant: warning)
unknown-variable     error    a variable that does not exist
unknown-message      error    a reference to a message that the file does not have
unknown-term         error    a reference to a term that the file does not have
unknown-function     error    a function that does not exist at run time
missing-term         warning  a term of the English that was replaced by its text
no-value             error    a reference to a message that has only attributes
cycle                error    a text that refers to itself, directly or by others
too-many-placeables  error    a text of more than 100 placeables, those of its references included
unused-term          info     a term that nothing refers to
plural-missing       warning  a plural form that the language needs and the text does not have
plural-unreachable   error    a variant that no number selects: misspelt (error), or of another language (warning)
plural-on-text       error    plural forms selected by something that is no number
plural-number        warning  "one" written out in a form that is for other numbers too
duplicate-variant    error    two variants with the same key
literal              error    a code span, an option, an address or a number that differs from the English
unbalanced           error    a backtick, bracket or quote without its other half
bidi-control         error    overrides of the writing direction, and isolates that are not closed
stale                warning  the English has changed since it was translated
comment-variable     info     a comment that explains a variable which the entry does not have
text-escape          warning  an escape or HTML in a text, which is shown as it is written
end-mark             warning  an end mark that the English has and the translation has not, or of another language
ellipsis             info     three dots instead of an ellipsis, or an ellipsis that the English has and the translation has not
double-space         warning  two spaces in a row within a text
edge-space           warning  a space at the beginning or the end of a text or line
quotes               info     quotation marks of another language
punctuation-spacing  warning  a space before a punctuation mark that wants none, or the lack of one behind a comma or in French
invisible-character  warning  an invisible character: zero-width space, soft hyphen and their like
mixed-script         warning  a letter of another script that looks like the right one
untranslated         warning  a sentence that is the English one
repeated-word        warning  a word that stands twice in a row
id-in-text           warning  the id of an entry in a text
waiver               warning  a waiver that waives nothing, has no reason, or names no rule

"#]],
    );
    prints(
        run("check --explain plural-missing"),
        str![[r#"
plural-missing (warning): a plural form that the language needs and the text does not have

A language has its own plural forms: English two (`one`, `other`), Polish three for whole numbers, Arabic six. For numbers of a form that is missing the default variant is shown, which is wrong for them. Add the variants that are named.

"#]],
    );
    prints(
        run("check --explain plural-mising"),
        str![[r#"
--- standard error
error: no rule `plural-mising`
tip: did you mean `plural-missing`? `fluent-catalog check --rules` lists them
--- exit 2

"#]],
    );
}
