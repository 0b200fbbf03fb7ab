//! A folder of `.ftl` files laid over a catalog: what it changes, and why it is refused.

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

/// The files of a folder, and each fault that is printed, the folder itself left out.
fn refused(name: &str, files: &[(&str, &[u8])], expected: &str) {
    let folder = folder(name, files);
    let before = shown(billing::catalog(), "fr", billing::BIL000001);
    let error = load(&folder).expect_err(name);
    assert_eq!(printed(&folder, &error), expected, "{name}");
    let after = shown(billing::catalog(), "fr", billing::BIL000001);
    assert_eq!(before, after, "the catalog stays in use");
}

fn printed(folder: &Path, error: &LoadError) -> String {
    let folder = folder.display().to_string();
    let printed = error.to_string();
    for (line, fault) in printed.lines().zip(error.faults()) {
        let (file, message) = (fault.file(), fault.message());
        let (row, column) = (fault.line(), fault.column());
        assert_eq!(line, format!("{file}:{row}:{column}: {message}"));
    }
    printed
        .replace(&format!("{folder}/"), "")
        .replace(&folder, "(folder)")
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_its_fix() {
    for (name, file, expected) in [
        (
            "not UTF-8",
            &b"# caf\xc3\xa9\nBIL000001 = caf\xc3\xa9 caf\xe9\n"[..],
            "fr.ftl:2:21: not UTF-8: save the file in the encoding UTF-8",
        ),
        (
            "byte order mark",
            b"\xef\xbb\xbfBIL000001 = A\n",
            "fr.ftl:1:1: a byte order mark, which hides the first entry: save the file as UTF-8 \
             without it",
        ),
        (
            "syntax",
            b"BIL000001 = A\nBIL000002 = { $invoice\nBIL000003 = C\n",
            "fr.ftl:2:13: This brace is never closed. Write `{ $invoice }`, or `{\"{\"}` to show \
             a brace in the text.",
        ),
        (
            "no text",
            b"BIL000001 =\nBIL000003 = C\n",
            "fr.ftl:1:1: The message `BIL000001` has no text. Write its text behind \
             `BIL000001 =`, or remove the line.",
        ),
        (
            "only an attribute",
            b"BIL000001 =\n    .title = T\n",
            "fr.ftl:1:1: `BIL000001` has attributes but no text: write it behind `BIL000001 =`",
        ),
        (
            "twice",
            b"BIL000001 = A\n\nBIL000001 = B\n-a = x\n-a = y\n",
            "fr.ftl:3:1: `BIL000001` stands twice: keep one of the two entries\n\
             fr.ftl:5:1: `-a` stands twice: keep one of the two entries",
        ),
        (
            "a message and a term",
            b"BIL000001 = A { a }\na = x\n-a = y\n",
            "fr.ftl:3:1: `-a` is a message and a term, which Fluent cannot tell apart: rename \
             one of them",
        ),
        (
            "misspelt id",
            b"BIL00001 = A\n",
            "fr.ftl:1:1: unknown id `BIL00001`: did you mean `BIL000001`?",
        ),
        (
            "id in lower case",
            b"bil000001 = A\n",
            "fr.ftl:1:1: unknown id `bil000001`: did you mean `BIL000001`?",
        ),
        (
            "unknown id",
            b"greeting = Hello\nstatus-400 = Bad\n",
            "fr.ftl:1:1: unknown id `greeting`: no code has it; remove the entry, or add the \
             code in Rust\n\
             fr.ftl:2:1: unknown id `status-400`: no code has it; remove the entry, or add the \
             code in Rust",
        ),
        (
            "argument of a message without",
            b"BIL000001 = A { $invoice }\ncommon-not-found = B { $invoice }\n",
            "fr.ftl:1:17: unknown argument `$invoice`: this message has none, write plain text\n\
             fr.ftl:2:24: unknown argument `$invoice`: this message has none, write plain text",
        ),
        (
            "misspelt argument",
            b"BIL000002 = A { $invoices } { NUMBER($ammount) }\n    .a = { $x }\n",
            "fr.ftl:1:17: unknown argument `$invoices`: the message has `$invoice` and `$amount`\n\
             fr.ftl:1:38: unknown argument `$ammount`: the message has `$invoice` and `$amount`\n\
             fr.ftl:2:12: unknown argument `$x`: the message has `$invoice` and `$amount`",
        ),
        (
            "cycle",
            b"BIL000001 = { BIL000003 }\nBIL000003 = { -a }\n-a = x { BIL000001 }\n",
            "fr.ftl:1:15: refers back to the entry that it stands in: write the text itself here\n\
             fr.ftl:2:15: refers back to the entry that it stands in: write the text itself here\n\
             fr.ftl:3:10: refers back to the entry that it stands in: write the text itself here",
        ),
        (
            "cycle with itself",
            b"BIL000001 = { BIL000001 }\n",
            "fr.ftl:1:15: refers back to the entry that it stands in: write the text itself here",
        ),
        (
            "cycle through the embedded file",
            b"-support = { BIL000001 }\n",
            "fr.ftl:1:1: `-support` cannot be rendered: it refers back to itself: write the text \
             itself here\n\
             examples/billing/fr.ftl:7:1: `common-not-found` cannot be rendered: it refers back \
             to itself: write the text itself here\n\
             examples/billing/fr.ftl:10:1: `BIL000001` cannot be rendered: it refers back to \
             itself: write the text itself here",
        ),
        (
            "reference to nothing",
            b"BIL000001 = { BIL000009 } { -a }\nBIL000003 = { -a.b ->\n   *[x] y\n }\n",
            "fr.ftl:1:15: refers to the message `BIL000009`, which this language does not have: \
             add it, or write its text here\n\
             fr.ftl:1:29: refers to the term `-a`, which this language does not have: add it, or \
             write its text here\n\
             fr.ftl:2:15: refers to the term `-a`, which this language does not have: add it, or \
             write its text here",
        ),
        (
            "reference to no attribute",
            b"BIL000001 = { BIL000002.a }\n",
            "fr.ftl:1:1: `BIL000001` cannot be rendered: it refers to what has no text in this \
             language: add that, or write the text itself here",
        ),
        (
            "function",
            b"BIL000002 = { CURRENCY($amount) }\n",
            "fr.ftl:1:15: unknown function `CURRENCY`: the only one is `NUMBER`",
        ),
        (
            "digits",
            b"BIL000002 = { NUMBER($amount, minimumFractionDigits: 20) }\n",
            "fr.ftl:1:1: `BIL000002` cannot be rendered: `minimumFractionDigits` is over 19: \
             write a smaller number",
        ),
        (
            "too large",
            format!("BIL000002 = {}\n", "{ \"x\" }".repeat(101)).as_bytes(),
            "fr.ftl:1:1: `BIL000002` cannot be rendered: it has more than 100 placeables, or 32 \
             inside each other, with those of the entries that it refers to: write shorter text",
        ),
    ] {
        refused(name, &[("fr.ftl", file)], expected);
    }
}

#[test]
fn what_is_no_file_of_a_language_is_named() {
    for (name, files, expected) in [
        (
            "no tag",
            &["french.ftl.ftl", "fr_.ftl", "x.ftl", "français.ftl", ".ftl"][..],
            "fr_.ftl:1:1: `fr_` is no language tag: name the file after its language, such as \
             `fr.ftl` or `pt-BR.ftl`\n\
             français.ftl:1:1: `français` is no language tag: name the file after its language, \
             such as `fr.ftl` or `pt-BR.ftl`\n\
             french.ftl.ftl:1:1: `french.ftl` is no language tag: name the file after its \
             language, such as `fr.ftl` or `pt-BR.ftl`\n\
             x.ftl:1:1: `x` is no language tag: name the file after its language, such as \
             `fr.ftl` or `pt-BR.ftl`",
        ),
        (
            "second file",
            &["pt-BR.ftl", "pt_BR.ftl", "PT-br.ftl"],
            "pt-BR.ftl:1:1: a second file for `pt-BR`: keep its entries in one file, `pt-BR.ftl`\n\
             pt_BR.ftl:1:1: a second file for `pt-BR`: keep its entries in one file, `pt-BR.ftl`",
        ),
    ] {
        let files: Vec<_> = files.iter().map(|file| (*file, &b""[..])).collect();
        refused(name, &files, expected);
    }
}

#[test]
fn every_fault_of_every_file_is_told_at_once() {
    refused(
        "many",
        &[
            ("pl.ftl", b"A = x\nBIL000001 = { -b }\n"),
            ("de.ftl", b"\xff"),
            ("fr.ftl", b"BIL000001 = Right.\n"),
            ("no tag.ftl", b""),
        ],
        "de.ftl:1:1: not UTF-8: save the file in the encoding UTF-8\n\
         no tag.ftl:1:1: `no tag` is no language tag: name the file after its language, such as \
         `fr.ftl` or `pt-BR.ftl`\n\
         pl.ftl:1:1: unknown id `A`: no code has it; remove the entry, or add the code in Rust\n\
         pl.ftl:2:15: refers to the term `-b`, which this language does not have: add it, or \
         write its text here",
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
        "fr.ftl:1:1: larger than the limit of 18 bytes: split the catalog or raise the limit",
    );
    assert_eq!(Limits::default().file_bytes, 1024 * 1024);
    let mut large = b"# ".to_vec();
    large.resize(1024 * 1024 + 1, b'x');
    refused(
        "larger than a mebibyte",
        &[("fr.ftl", &large)],
        "fr.ftl:1:1: larger than the limit of 1048576 bytes: split the catalog or raise the limit",
    );
}

#[test]
fn a_folder_has_to_be_there() {
    let folder = folder("not there", &[]).join("deeper");
    let error = load(&folder).expect_err("no folder");
    assert_eq!(
        printed(&folder, &error),
        "(folder):1:1: cannot read the folder (No such file or directory (os error 2)): name a \
         folder with `.ftl` files",
    );
    fs::write(&folder, "BIL000001 = A file.").expect("a file");
    let error = load(&folder).expect_err("no folder");
    assert_eq!(
        printed(&folder, &error),
        "(folder):1:1: cannot read the folder (Not a directory (os error 20)): name a folder \
         with `.ftl` files",
    );
}

/// Opening a pipe would wait until somebody writes into it.
#[test]
#[cfg(unix)]
fn what_is_no_regular_file_is_not_opened() {
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
        "de.ftl:1:1: no regular file: put the text itself here\n\
         es.ftl:1:1: no regular file: put the text itself here\n\
         fr.ftl:1:1: cannot read the file: No such file or directory (os error 2)\n\
         pl.ftl:1:1: a link out of the folder: put the text itself here",
    );
}

#[test]
fn a_folder_may_be_laid_over_the_hubster_catalog() {
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
