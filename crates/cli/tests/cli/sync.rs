use std::fs;

use snapbox::str;

use crate::support::folder::Folder;
use crate::{prints, run_over};

#[test]
fn prints_what_would_change() {
    let text = "PRT000699 = Hub introuvable.\nOLD000001 = Vieux.\n";
    let folder = Folder::with(&[
        (
            "en.ftl",
            "PRT000699 = Hub not found.\nPRT000799 = Integration not found.\n",
        ),
        ("fr.ftl", text),
    ]);
    prints(
        run_over(&folder, "sync --dry-run"),
        str![[r#"
--- DIR/fr.ftl
+++ DIR/fr.ftl
@@ -1,2 +1,10 @@
+# en: Hub not found.
 PRT000699 = Hub introuvable.
+
+# en: Integration not found.
+# PRT000799 =
+
+
+## Obsolete: the source no longer has these
+
 OLD000001 = Vieux.
--- standard error
note: reading DIR
DIR/fr.ftl: would have noted the English of PRT000699
DIR/fr.ftl: would have added PRT000799, commented out
DIR/fr.ftl: would have moved OLD000001 to the end

"#]],
    );
    assert_eq!(fs::read_to_string(folder.join("fr.ftl")).unwrap(), text);
    prints(
        run_over(&folder, "sync fr"),
        str![[r#"
--- standard error
note: reading DIR
DIR/fr.ftl: noted the English of PRT000699
DIR/fr.ftl: added PRT000799, commented out
DIR/fr.ftl: moved OLD000001 to the end

"#]],
    );
    prints(
        run_over(&folder, "sync fr"),
        str![[r#"
--- standard error
note: reading DIR

"#]],
    );
}

#[test]
fn accepts_a_translation_for_todays_english() {
    let text = "# en: No hub.\nPRT000699 = Hub introuvable.\n";
    let folder = Folder::with(&[("en.ftl", "PRT000699 = Hub not found.\n"), ("fr.ftl", text)]);
    prints(
        run_over(&folder, "sync --accept prt000699"),
        str![[r#"
--- standard error
note: reading DIR
DIR/fr.ftl: accepted PRT000699

"#]],
    );
    assert_eq!(
        fs::read_to_string(folder.join("fr.ftl")).unwrap(),
        "# en: Hub not found.\nPRT000699 = Hub introuvable.\n"
    );
    prints(
        run_over(&folder, "sync --accept XXX000001"),
        str![[r#"
--- standard error
note: reading DIR
error: no language has a translation of `XXX000001`
--- exit 2

"#]],
    );
}

#[test]
fn begins_a_language() {
    let folder = Folder::with(&[("en.ftl", "PRT000699 = Hub not found.\n")]);
    prints(
        run_over(&folder, "sync --new sv"),
        str![[r#"
--- standard error
note: reading DIR
DIR/sv.ftl: created

"#]],
    );
    assert_eq!(
        fs::read_to_string(folder.join("sv.ftl")).unwrap(),
        "### sv\n\n# en: Hub not found.\n# PRT000699 =\n"
    );
    prints(
        run_over(&folder, "sync --new sv"),
        str![[r#"
--- standard error
note: reading DIR
error: DIR/sv.ftl exists already
tip: update it with `fluent-catalog sync sv`
--- exit 2

"#]],
    );
    prints(
        run_over(&folder, "sync --new nonsense-tag-"),
        str![[r#"
--- standard error
note: reading DIR
error: `nonsense-tag-` is not a language tag
tip: write a tag such as `sv` or `pt-BR`
--- exit 2

"#]],
    );
    prints(
        run_over(&folder, "sync --new en-xa"),
        str![[r#"
--- standard error
note: reading DIR
error: `en-XA` is a pseudo-locale: it is made from the source
tip: see it with `fluent-catalog list --locale en-XA`
--- exit 2

"#]],
    );
}

#[test]
fn leaves_a_broken_file_alone_and_names_it() {
    let folder = Folder::with(&[
        ("en.ftl", "PRT000699 = Hub not found.\n"),
        ("fr.ftl", "PRT000699 = {\n"),
    ]);
    prints(
        run_over(&folder, "sync"),
        str![[r#"
--- standard error
note: reading DIR
error: DIR/fr.ftl is skipped: line 1 has a syntax error: correct it first (run `check` for the location)
--- exit 2

"#]],
    );
    assert_eq!(
        fs::read_to_string(folder.join("fr.ftl")).unwrap(),
        "PRT000699 = {\n"
    );
}

#[test]
fn trusts_no_broken_source() {
    let text = "PRT000699 = Hub introuvable.\n";
    let folder = Folder::with(&[("en.ftl", "PRT000699 Hub not found.\n"), ("fr.ftl", text)]);
    prints(
        run_over(&folder, "sync"),
        str![[r#"
--- standard error
note: reading DIR
error: the source DIR/en.ftl has a syntax error on line 1
tip: correct it first (run `check` for the location)
--- exit 2

"#]],
    );
    assert_eq!(fs::read_to_string(folder.join("fr.ftl")).unwrap(), text);
}

#[test]
fn writes_nothing_that_is_read_only() {
    let text = "PRT000699 = Hub introuvable.\n";
    let folder = Folder::with(&[("en.ftl", "PRT000699 = Hub not found.\n"), ("fr.ftl", text)]);
    let path = folder.join("fr.ftl");
    let permissions = |readonly| {
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(readonly);
        permissions
    };
    fs::set_permissions(&path, permissions(true)).unwrap();
    prints(
        run_over(&folder, "sync"),
        str![[r#"
--- standard error
note: reading DIR
error: cannot write DIR/fr.ftl: it is read-only
tip: the file is unchanged; check that it and its folder are writable
--- exit 2

"#]],
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    fs::set_permissions(&path, permissions(false)).unwrap();
}
