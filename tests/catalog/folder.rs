//! An overlay folder of `.ftl` files: what it changes, and why it is refused.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_catalog::{Catalog, Limits, LoadError, Message, hubster};

fluent_catalog::catalog! {
    mod billing in "examples/billing/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

/// A new empty folder with these files.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("folder")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder of an earlier run");
    }
    fs::create_dir_all(&folder).expect("a folder");
    for (file, bytes) in files {
        fs::write(folder.join(file), bytes).expect("a file");
    }
    folder
}

fn load(folder: &Path) -> Result<Catalog, LoadError> {
    billing::catalog().with_folder(folder, Limits::default())
}

/// The message as a catalog shows it in a language, and the language that the text is in.
fn shown(catalog: &Catalog, tag: &str, message: Message) -> (String, &'static str) {
    let locale = catalog.locale(tag).expect("a locale of the catalog");
    let rendered = catalog.render(&message, locale);
    (rendered.to_string(), rendered.locale.tag())
}

fn unpaid() -> Message {
    let (invoice, amount) = ("R-7", 2);
    billing::BIL000002 { invoice, amount }.into()
}

#[test]
fn replaces_and_adds_messages_and_languages() {
    let folder = folder(
        "laid-over",
        &[
            (
                "fr.ftl",
                "# en: Payment required. Please contact { -support }.\n\
                 BIL000001 = À payer. Voyez le { -support }.\n\
                 BIL000003 = Aucune facture de ce numéro.\n"
                    .as_bytes(),
            ),
            ("PL.ftl", "-support = Kasa\n".as_bytes()),
            ("de_AT.ftl", b"BIL000001 = Zahlung erforderlich.\r\n"),
            ("de.ftl", b""),
            ("notes.txt", b"BIL000001 ="),
            ("README", b"\xff"),
        ],
    );
    fs::create_dir(folder.join("old")).expect("a folder");
    fs::write(folder.join("old/es.ftl"), "BIL000001 = No").expect("a file");
    let catalog = match load(&folder) {
        Ok(catalog) => catalog,
        Err(error) => panic!("{error}"),
    };
    let tags: Vec<_> = catalog
        .locales()
        .iter()
        .map(|locale| locale.tag())
        .collect();
    assert_eq!(tags, ["de", "de-AT", "en", "fr", "pl"]);
    let english = "Payment required. Please contact Customer Accounts.";
    for (tag, message, text, language) in [
        // Replaced; its term stands in the embedded file.
        (
            "fr",
            billing::BIL000001,
            "À payer. Voyez le Service clients.",
            "fr",
        ),
        // Before the shared entry of the embedded file.
        (
            "fr",
            billing::BIL000003,
            "Aucune facture de ce numéro.",
            "fr",
        ),
        // As embedded.
        (
            "fr",
            unpaid(),
            "2 échéances de la facture R-7 sont impayées.",
            "fr",
        ),
        // A term replaced under the embedded messages.
        (
            "pl",
            billing::BIL000001,
            "Wymagana płatność. Skontaktuj się z Kasa.",
            "pl",
        ),
        // A language added, for one message.
        (
            "de-AT",
            billing::BIL000001,
            "Zahlung erforderlich.",
            "de-AT",
        ),
        (
            "de-AT",
            unpaid(),
            "2 instalments of the invoice R-7 are unpaid.",
            "en",
        ),
        ("de", billing::BIL000001, english, "en"),
        ("en", billing::BIL000001, english, "en"),
    ] {
        assert_eq!(shown(&catalog, tag, message), (text.to_owned(), language));
    }
    assert_eq!(catalog.verify(), Ok(()));

    // The catalog below it is as it was.
    let before = billing::catalog();
    assert_eq!(before.locales().len(), 3);
    let french = "Paiement requis. Contactez le Service clients.";
    let below = shown(before, "fr", billing::BIL000001);
    assert_eq!(below, (french.to_owned(), "fr"));

    // A folder over a folder.
    let second = self::folder("second", &[("fr.ftl", b"BIL000001 = Payez.\n")]);
    let catalog = catalog
        .with_folder(&second, Limits::default())
        .expect("it is right");
    for (tag, message, text) in [
        ("fr", billing::BIL000001, "Payez."),
        ("fr", billing::BIL000003, "Aucune facture de ce numéro."),
        ("de-AT", billing::BIL000001, "Zahlung erforderlich."),
    ] {
        assert_eq!(shown(&catalog, tag, message).0, text);
    }
}

#[test]
fn an_empty_folder_changes_nothing() {
    let catalog = load(&folder("empty", &[])).expect("no file is wrong");
    assert_eq!(catalog.locales(), billing::catalog().locales());
    assert_eq!(
        shown(&catalog, "fr", billing::BIL000001),
        shown(billing::catalog(), "fr", billing::BIL000001),
    );
}

/// A folder with these files is refused; the snapshot `tests/data/refused/NAME.txt` has the files
/// and what is said of them. With `SNAPSHOTS=overwrite` it is written anew.
fn refused(name: &str, files: &[(&str, &[u8])]) {
    let folder = folder(name, files);
    let before = shown(billing::catalog(), "fr", billing::BIL000001);
    let error = load(&folder).expect_err(name);
    let mut case = String::new();
    for (file, bytes) in files {
        // A long file is told by its length.
        let text = match bytes.len() {
            0..500 => bytes.escape_ascii().to_string().replace("\\n", "\n"),
            length => format!("({length} bytes)"),
        };
        case += &format!("--- {file}\n{}\n", text.trim_end());
    }
    case += &format!("--- said\n{}\n", printed(&folder, &error));
    let path = format!(
        "{}/tests/data/refused/{}.txt",
        env!("CARGO_MANIFEST_DIR"),
        name.replace(' ', "-")
    );
    let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
    assert.eq(case, snapbox::Data::read_from(Path::new(&path), None).raw());
    let after = shown(billing::catalog(), "fr", billing::BIL000001);
    assert_eq!(before, after, "the catalog stays in use");
}

fn printed(folder: &Path, error: &LoadError) -> String {
    let folder = folder.display().to_string();
    let printed = error.to_string();
    for (line, diagnostic) in printed.lines().zip(error.diagnostics()) {
        assert_eq!(line, diagnostic.to_string());
    }
    printed
        .replace(&format!("{folder}/"), "")
        .replace(&folder, "(folder)")
}

#[test]
fn each_diagnostic_has_a_location_and_a_help() {
    for (name, file) in [
        (
            "not UTF-8",
            &b"# caf\xc3\xa9\nBIL000001 = caf\xc3\xa9 caf\xe9\n"[..],
        ),
        ("byte order mark", b"\xef\xbb\xbfBIL000001 = A\n"),
        (
            "syntax",
            b"BIL000001 = A\nBIL000002 = { $invoice\nBIL000003 = C\n",
        ),
        ("no text", b"BIL000001 =\nBIL000003 = C\n"),
        ("only an attribute", b"BIL000001 =\n    .title = T\n"),
        ("twice", b"BIL000001 = A\n\nBIL000001 = B\n-a = x\n-a = y\n"),
        (
            "a message and a term",
            b"BIL000001 = A { a }\na = x\n-a = y\n",
        ),
        ("misspelt id", b"BIL00001 = A\n"),
        ("id in lower case", b"bil000001 = A\n"),
        ("unknown id", b"greeting = Hello\nstatus-400 = Bad\n"),
        (
            "argument of a message without",
            b"BIL000001 = A { $invoice }\ncommon-not-found = B { $invoice }\n",
        ),
        (
            "misspelt argument",
            b"BIL000002 = A { $invoices } { NUMBER($ammount) }\n    .a = { $x }\n",
        ),
        (
            "cycle",
            b"BIL000001 = { BIL000003 }\nBIL000003 = { -a }\n-a = x { BIL000001 }\n",
        ),
        ("cycle with itself", b"BIL000001 = { BIL000001 }\n"),
        (
            "cycle through the embedded file",
            b"-support = { BIL000001 }\n",
        ),
        (
            "reference to nothing",
            b"BIL000001 = { BIL000009 } { -a }\nBIL000003 = { -a.b ->\n   *[x] y\n }\n",
        ),
        (
            "reference to no attribute",
            b"BIL000001 = { BIL000002.a }\n",
        ),
        ("function", b"BIL000002 = { CURRENCY($amount) }\n"),
        (
            "digits",
            b"BIL000002 = { NUMBER($amount, minimumFractionDigits: 20) }\n",
        ),
        (
            "too large",
            format!("BIL000002 = {}\n", "{ \"x\" }".repeat(101)).as_bytes(),
        ),
    ] {
        refused(name, &[("fr.ftl", file)]);
    }
}

#[test]
fn file_names_are_language_tags() {
    let names = ["french.ftl.ftl", "fr_.ftl", "x.ftl", "français.ftl"];
    refused("no tag", &names.map(|file| (file, &b""[..])));
    let names = ["pt-BR.ftl", "pt_BR.ftl", "PT-br.ftl"];
    refused("second file", &names.map(|file| (file, &b""[..])));
}

#[test]
fn every_diagnostic_of_every_file_is_told_at_once() {
    refused(
        "many",
        &[
            ("pl.ftl", b"A = x\nBIL000001 = { -b }\n"),
            ("de.ftl", b"\xff"),
            ("fr.ftl", b"BIL000001 = Right.\n"),
            ("no tag.ftl", b""),
        ],
    );
}

/// What the built-in file has wrong blocks nothing where the folder replaces it, and is told as
/// built in where it does not.
#[test]
fn a_faulty_built_in_entry_can_be_replaced() {
    use fluent_catalog::{Row, SourceFile, Table};
    let rows = ["A", "B"].map(|code| Row::new(code, 400));
    let table = Table::builder("faulty")
        .rows(rows)
        .build()
        .expect("a table");
    let right = Catalog::from_texts(&table, [("en", "A = a\nB = b\n")]).expect("right");
    let file = |tag: &str, text: &'static str| {
        SourceFile::new(format!("locales/{tag}.ftl"), Some(tag), text.as_bytes())
    };
    let built_in = right.with_files([
        file("en", "A = a\nB = b\n"),
        file("fr", "A = { $x }\nB = { -t }\n"),
    ]);

    let half = folder("half replaced", &[("fr.ftl", b"A = Un\n")]);
    let error = built_in
        .with_folder(&half, Limits::default())
        .expect_err("one is left");
    assert_eq!(
        error.to_string(),
        "built-in locales/fr.ftl:2:7: Unknown term `-t`. Define it: `-t = …`.",
    );
    let whole = folder("replaced", &[("fr.ftl", b"A = Un\nB = Deux\n")]);
    assert!(built_in.with_folder(&whole, Limits::default()).is_ok());
}

#[test]
fn a_catalog_has_its_source_language() {
    use fluent_catalog::{Row, Table};
    let table = Table::builder("sourceless")
        .row(Row::new("A", 400))
        .build()
        .expect("a table");
    let error = Catalog::from_texts(&table, [("fr", "A = Un"), ("de", "A = Ein")]);
    assert_eq!(
        error.expect_err("there is no English").to_string(),
        "de.ftl:1:1: There is no `en.ftl`, which the other languages are translated from. \
         Add `en.ftl` with every text.",
    );
}

#[test]
fn a_file_may_be_as_large_as_the_limit() {
    let text = b"BIL000001 = Large.\n";
    let folder = folder("limit", &[("fr.ftl", text)]);
    let load = |file_bytes| billing::catalog().with_folder(&folder, Limits { file_bytes });
    let length = text.len() as u64;
    let catalog = load(length).expect("it is as large as the limit");
    assert_eq!(shown(&catalog, "fr", billing::BIL000001).0, "Large.");
    assert!(load(u64::MAX).is_ok());
    let error = load(length - 1).expect_err("it is larger");
    assert_eq!(
        printed(&folder, &error),
        "fr.ftl:1:1: The file is larger than the limit of 18 bytes. Split the catalog, or raise the limit.",
    );
    assert_eq!(Limits::default().file_bytes, 1024 * 1024);
    let mut large = b"# ".to_vec();
    large.resize(1024 * 1024 + 1, b'x');
    refused("larger than a mebibyte", &[("fr.ftl", &large)]);
}

#[test]
fn a_folder_has_to_be_there() {
    let folder = folder("not there", &[]).join("deeper");
    let error = load(&folder).expect_err("no folder");
    assert_eq!(
        printed(&folder, &error),
        "(folder):1:1: The folder cannot be read: No such file or directory (os error 2). Name a \
         folder with `.ftl` files.",
    );
    fs::write(&folder, "BIL000001 = A file.").expect("a file");
    let error = load(&folder).expect_err("no folder");
    assert_eq!(
        printed(&folder, &error),
        "(folder):1:1: The folder cannot be read: Not a directory (os error 20). Name a folder \
         with `.ftl` files.",
    );
}

/// Opening a pipe would wait until somebody writes into it.
#[test]
#[cfg(unix)]
fn only_regular_files_are_opened() {
    let folder = folder("no files", &[]);
    fs::create_dir(folder.join("de.ftl")).expect("a folder");
    let made = std::process::Command::new("mkfifo")
        .arg(folder.join("es.ftl"))
        .status();
    assert!(made.expect("mkfifo").success());
    std::os::unix::fs::symlink("absent", folder.join("fr.ftl")).expect("a link");
    std::os::unix::fs::symlink("/dev/zero", folder.join("pl.ftl")).expect("a link");
    let error = load(&folder).expect_err("no regular files");
    assert_eq!(
        printed(&folder, &error),
        "de.ftl:1:1: Not a regular file. Put the text itself here.\n\
         es.ftl:1:1: Not a regular file. Put the text itself here.\n\
         fr.ftl:1:1: The file cannot be read: No such file or directory (os error 2). Check that \
         it exists and may be read.\n\
         pl.ftl:1:1: The file is a link out of the folder. Put the text itself here.",
    );
}

#[test]
fn a_folder_may_overlay_the_hubster_catalog() {
    let folder = folder(
        "hubster",
        &[
            (
                "fr.ftl",
                "common-000105 = Rien ici.\nENG000105 = Rien au moteur.\n".as_bytes(),
            ),
            (
                "nb.ftl",
                "PRT000699 = Fant ikke huben.\nstatus-404 = Ikke funnet.\n".as_bytes(),
            ),
        ],
    );
    let catalog = hubster::catalog().with_folder(&folder, Limits::default());
    let catalog = catalog.expect("it is right");
    for (tag, message, text, language) in [
        ("fr", hubster::IDT000105, "Rien ici.", "fr"),
        ("fr", hubster::ENG000105, "Rien au moteur.", "fr"),
        ("nb", hubster::PRT000699, "Fant ikke huben.", "nb"),
        (
            "nb",
            hubster::EVT000105,
            "Requested resource was not found.",
            "en",
        ),
    ] {
        assert_eq!(shown(&catalog, tag, message), (text.to_owned(), language));
    }
    let norwegian = catalog.locale("nb").expect("added");
    let status = |status| {
        catalog
            .describe_status(status, norwegian)
            .map(|text| text.to_string())
    };
    assert_eq!(status(404).as_deref(), Some("Ikke funnet."));
    assert_eq!(
        status(401).as_deref(),
        Some("Unauthorized. Your token is invalid.")
    );
}
