//! What a message renders to, and in which language: fallback, arguments, direction, control
//! characters, numbers, errors.

use std::collections::HashSet;

use fluent_catalog::{Catalog, CodeRef, Message, hubster};

use crate::support::{catalog, locale, shown, table};

#[test]
fn a_message_falls_back_by_itself_along_the_parents() {
    let catalog = catalog(
        table(&["A", "B", "C", "D", "E"]),
        &[
            ("en", "A = A en\nB = B en\nC = C en\nD = D en\n"),
            ("es", "A = A es\nB = B es\nC = C es\n"),
            ("es-419", "A = A es-419\nB = B es-419\n"),
            ("es-MX", "A = A es-MX\n"),
            ("pt", "A = A pt\nB = B pt\nC = C pt\n"),
            ("pt-PT", "A = A pt-PT\nB = B pt-PT\n"),
            ("pt-AO", "A = A pt-AO\n"),
            ("pt-BR", ""),
            ("zh", "A = A zh\nB = B zh\n"),
            ("zh-Hans", "A = A zh-Hans\nB = B zh-Hans\n"),
            ("zh-Hant", "A = A zh-Hant\n"),
            ("zh-Hant-MO", ""),
            ("zh-TW", ""),
            ("sr", "A = A sr\nB = B sr\n"),
            ("sr-Latn", "A = A sr-Latn\n"),
            ("sr-ME", ""),
            ("fr-CA", "# No text of its own, and there is no `fr`.\n"),
        ],
    );
    for (tag, languages) in [
        ("en", ["en", "en", "en", "en"]),
        ("es", ["es", "es", "es", "en"]),
        ("es-419", ["es-419", "es-419", "es", "en"]),
        ("es-MX", ["es-MX", "es-419", "es", "en"]),
        ("pt-PT", ["pt-PT", "pt-PT", "pt", "en"]),
        ("pt-AO", ["pt-AO", "pt-PT", "pt", "en"]),
        ("pt-BR", ["pt", "pt", "pt", "en"]),
        ("zh-Hans", ["zh-Hans", "zh-Hans", "en", "en"]),
        // Never from one script to another.
        ("zh-Hant", ["zh-Hant", "en", "en", "en"]),
        ("zh-Hant-MO", ["zh-Hant", "en", "en", "en"]),
        ("zh-TW", ["zh-Hant", "en", "en", "en"]),
        ("sr-Latn", ["sr-Latn", "en", "en", "en"]),
        ("sr-ME", ["sr-Latn", "en", "en", "en"]),
        ("fr-CA", ["en", "en", "en", "en"]),
    ] {
        for (code, language) in ["A", "B", "C", "D"].into_iter().zip(languages) {
            let text = format!("{code} {language}");
            assert_eq!(
                shown(&catalog, tag, code),
                (text, language),
                "{code} in {tag}"
            );
        }
        // No language has a text.
        assert_eq!(shown(&catalog, tag, "E"), ("E".to_owned(), "en"), "{tag}");
    }
}

#[test]
fn a_code_s_own_entry_is_before_the_shared_one_of_its_language() {
    let catalog = catalog(
        table(&["A=common", "B=common", "C=absent"]),
        &[
            ("de", "common = de shared\nB = de own\n"),
            ("en", "common = en shared\nA = en own\n"),
            ("fr", "B = fr own\n"),
            ("fr-CA", "common = fr-CA shared\n"),
        ],
    );
    for (tag, code, text, language) in [
        ("en", "A", "en own", "en"),
        ("en", "B", "en shared", "en"),
        ("de", "A", "de shared", "de"),
        ("de", "B", "de own", "de"),
        ("fr", "A", "en own", "en"),
        ("fr", "B", "fr own", "fr"),
        ("fr-CA", "A", "fr-CA shared", "fr-CA"),
        ("fr-CA", "B", "fr-CA shared", "fr-CA"),
        ("de", "C", "C", "en"),
    ] {
        let expected = (text.to_owned(), language);
        assert_eq!(shown(&catalog, tag, code), expected, "{code} in {tag}");
    }
}

#[derive(rust_embed::RustEmbed)]
#[folder = "tests/data/broken/"]
struct Broken;

/// Embedded files are not judged before they are used: an entry that cannot be rendered is as
/// one that is not there, and nothing else suffers.
#[test]
fn a_broken_entry_falls_back() {
    let table = table(&["B0", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"]);
    let catalog = Catalog::embedded::<Broken>(&table, "tests/data/broken/");
    let tags: Vec<_> = catalog
        .locales()
        .iter()
        .map(|locale| locale.tag())
        .collect();
    assert_eq!(tags, ["de", "en", "fr"]);
    let of = |tag| -> Vec<String> {
        let code = |code: CodeRef<'_>| shown(&catalog, tag, code.as_str()).0;
        table.codes().map(code).collect()
    };
    assert_eq!(
        of("fr"),
        [
            "Zéro en français.",
            "English one.",
            "English two.",
            "English three.",
            "English four.",
            "English five.",
            "English six.",
            "English seven.",
            "Huit en français.",
        ],
    );
    assert_eq!(
        of("de")[..4],
        [
            "Null auf Deutsch.",
            "English one.",
            "Zwei auf Deutsch.",
            "English three.",
        ],
    );
    let error = catalog.verify().unwrap_err();
    let files: Vec<_> = error
        .diagnostics()
        .iter()
        .map(|diagnostic| diagnostic.file.as_str())
        .collect();
    for file in ["de.ftl", "fr.ftl", "no language.ftl"] {
        let path = format!("tests/data/broken/{file}");
        assert!(files.contains(&path.as_str()), "{file}: {error}");
    }
    assert!(!files.contains(&"tests/data/broken/en.ftl"), "{error}");
}

#[test]
fn arguments_come_by_name_by_position_and_by_their_old_number() {
    let catalog = hubster::catalog();
    let english = catalog.source_locale();
    let code = hubster::Code::ENG009200;
    let none: [(&str, &str); 0] = [];
    let text = |command: &str| {
        format!(
            "Command was not found. Please type `::{command} --list` to see the full list of \
             available commands."
        )
    };
    for (message, command) in [
        (hubster::ENG009200 { command: "trans" }.into(), "trans"),
        (Message::from_args(code, [("command", "trans")]), "trans"),
        (Message::from_args(code, [("1", "trans")]), "trans"),
        (Message::from_values(code, ["trans"]), "trans"),
        (Message::from_values(code, ["trans", "over"]), "trans"),
        (
            Message::from_args(code, [("command", "a"), ("1", "b")]),
            "b",
        ),
        (Message::from_values(code, [7]), "7"),
        (Message::from_values(code, [""]), ""),
        (Message::from_args(code, none), "<command>"),
        (Message::from_args(code, [("0", "trans")]), "<command>"),
        (Message::from_args(code, [("2", "trans")]), "<command>"),
        (
            Message::from_args(code, [("Command", "trans")]),
            "<command>",
        ),
        (Message::from_values(code, [""; 0]), "<command>"),
    ] {
        let rendered = catalog.render(&message, english);
        assert_eq!(rendered.text, text(command), "{message:?}");
        assert_eq!(message.to_string(), text(command), "{message:?}");
        let missing: Vec<_> = message.missing().collect();
        assert_eq!(missing.is_empty(), command != "<command>", "{message:?}");
    }
    // What a code does not need is ignored.
    let extra = Message::from_args(hubster::Code::PRT000699, [("hub", "x")]);
    assert_eq!(extra, hubster::PRT000699);
    assert_eq!(catalog.render(&extra, english).text, "Hub not found.");
}

#[test]
fn a_locale_means_the_same_language_in_every_catalog() {
    let table = table(&["A"]);
    let before = catalog(table.clone(), &[("en", "A = en"), ("fr", "A = fr")]);
    let after = catalog(
        table.clone(),
        &[("de", "A = de"), ("en", "A = en"), ("fr", "A = fr")],
    );
    let code = table.find("A").unwrap();
    let show = |catalog: &Catalog, locale| catalog.describe(code, locale).to_string();
    let (french, german) = (locale(&before, "fr"), locale(&after, "de"));
    assert_eq!(show(&after, french), "fr");
    assert_eq!(show(&before, locale(&after, "fr")), "fr");
    let both = [french, locale(&after, "fr")];
    assert_eq!(both[0], both[1]);
    assert_eq!(both.iter().collect::<HashSet<_>>().len(), 1);
    assert!(locale(hubster::catalog(), "ar") < german && german < french);
    // A language that the catalog does not have: its source locale, and it says so.
    let rendered = before.describe(code, german);
    assert_eq!((&*rendered.text, rendered.locale.tag()), ("en", "en"));
    assert_eq!(show(hubster::catalog(), french), "A");
    assert_eq!(hubster::catalog().text(hubster::Code::PRT000699, french), {
        let french = locale(hubster::catalog(), "fr");
        hubster::catalog().text(hubster::Code::PRT000699, french)
    });
}

#[test]
fn a_catalog_without_files_shows_codes() {
    let empty = catalog(table(&["A"]), &[]);
    assert_eq!(empty.locales(), []);
    let english = empty.source_locale();
    assert_eq!(english.tag(), "en");
    let code = empty.table().find("A").unwrap();
    let message = Message::from_values(code, ["x"]);
    assert_eq!(empty.render(&message, english).text, "A");
    assert_eq!(empty.text(code, english), None);
    let mut out = String::new();
    assert_eq!(empty.write(&message, english, &mut out), Ok(english));
    assert_eq!(out, "A");
}
