//! What a message renders to, and in which language: fallback, arguments, direction, control
//! characters, numbers, errors.

use std::collections::HashSet;
use std::fmt;

use fluent_catalog::{
    ArgumentKind, Catalog, CodeRef, Direction, Locale, Message, Row, Table, Value, hubster,
};

/// A table of codes with the arguments `s` and `n`; one that is written `code=entry` shares that.
fn table(codes: &[&'static str]) -> Table {
    let row = |written: &&'static str| {
        let (code, shared) = match written.split_once('=') {
            Some((code, shared)) => (code, Some(shared)),
            None => (*written, None),
        };
        let row = Row::new(code, 400)
            .with_argument("s", ArgumentKind::String)
            .with_argument("n", ArgumentKind::Number);
        match shared {
            Some(shared) => row.with_shared(shared),
            None => row,
        }
    };
    let rows = codes.iter().map(row);
    Table::builder("rendered")
        .rows(rows)
        .build()
        .expect("a table")
}

fn catalog(table: Table, texts: &[(&str, &str)]) -> Catalog {
    match Catalog::from_texts(&table, texts.iter().copied()) {
        Ok(catalog) => catalog,
        Err(error) => panic!("{error}"),
    }
}

/// A catalog of one code, `M`, with one text in one language.
fn single(tag: &str, pattern: &str) -> Single {
    let text = format!("M = {pattern}\n");
    let catalog = match tag {
        "en" => catalog(table(&["M"]), &[(tag, &text)]),
        _ => catalog(table(&["M"]), &[("en", "M = English"), (tag, &text)]),
    };
    Single {
        locale: locale(&catalog, tag),
        catalog,
    }
}

struct Single {
    catalog: Catalog,
    locale: Locale,
}

impl Single {
    fn with<V: Into<Value>>(&self, name: &str, value: V) -> String {
        let code = self.catalog.table().find("M").expect("the code");
        let message = Message::from_args(code, [(name, value)]);
        self.catalog.render(&message, self.locale).to_string()
    }
}

fn locale(catalog: &Catalog, tag: &str) -> Locale {
    catalog.locale(tag).expect("a locale of the catalog")
}

/// What a code shows and in which language, in each form that the catalog has.
fn shown(catalog: &Catalog, tag: &str, code: &str) -> (String, &'static str) {
    let (locale, code) = (locale(catalog, tag), catalog.table().find(code));
    let code = code.expect("a code of the catalog");
    let message = Message::from_values(code, [""; 0]);
    let rendered = catalog.render(&message, locale);
    let mut written = String::new();
    let found = catalog.write(&message, locale, &mut written);
    assert_eq!(
        (&written, found),
        (&rendered.text.to_string(), Ok(rendered.locale))
    );
    assert_eq!(catalog.describe(code, locale), rendered);
    (rendered.text.into_owned(), rendered.locale.tag())
}

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
fn the_strict_forms_refuse_what_is_incomplete() {
    let catalog = hubster::catalog();
    let english = catalog.source_locale();
    let foreign = table(&["B", "A"]);
    let own = self::catalog(foreign.clone(), &[("en", "A = Text of A.\n")]);
    let (a, b) = (foreign.find("A").unwrap(), foreign.find("B").unwrap());
    let missing = Message::from_values(hubster::Code::ENG009200, [""; 0]);
    for (catalog, message, words, name) in [
        (
            catalog,
            missing,
            "ENG009200 requires the argument `command`: pass it by name or by position",
            Some("command"),
        ),
        (
            catalog,
            Message::from_values(a, ["", ""]),
            "A is not a code of the catalog `hubster`: render it with its own",
            None,
        ),
        (
            &own,
            hubster::PRT000699,
            "PRT000699 is not a code of the catalog `rendered`: render it with its own",
            None,
        ),
        (
            &own,
            Message::from_values(b, ["", ""]),
            "B has no text in any locale: add it to `en.ftl`",
            None,
        ),
        (
            &own,
            Message::from_args(a, [("s", 1)]),
            "A requires the argument `n`: pass it by name or by position",
            Some("n"),
        ),
    ] {
        let error = catalog.try_render(&message, english).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.missing()), (words, name));
        let mut out = String::new();
        let same = catalog.try_write(&message, english, &mut out).unwrap_err();
        assert_eq!((same, out.as_str()), (error, ""), "nothing is written");
    }
    let complete = hubster::ENG009200 { command: "trans" }.into();
    let rendered = catalog.try_render(&complete, english).unwrap();
    assert_eq!(rendered, catalog.render(&complete, english));
    let mut out = String::new();
    let found = catalog.try_write(&complete, english, &mut out);
    assert_eq!((found, out.as_str()), (Ok(english), &*rendered.text));
}

/// Takes a few bytes, then fails.
struct Full {
    space: usize,
    taken: String,
}

impl fmt::Write for Full {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.space = self.space.checked_sub(text.len()).ok_or(fmt::Error)?;
        self.taken += text;
        Ok(())
    }
}

#[test]
fn a_writer_may_be_any_and_may_fail() {
    let catalog = hubster::catalog();
    let french = locale(catalog, "fr");
    let message = hubster::ENG009200 { command: "trans" }.into();
    let text = catalog.render(&message, french).to_string();
    for space in 0..=text.len() {
        let mut out = Full {
            space,
            taken: String::new(),
        };
        let written = catalog.write(&message, french, &mut out);
        assert!(text.starts_with(&out.taken), "{}", out.taken);
        assert_eq!(written.is_ok(), space == text.len(), "{space}");
        assert_eq!(out.taken == text, space == text.len(), "{space}");
    }
    for message in [message, hubster::PRT000699] {
        let mut out = Full {
            space: 3,
            taken: String::new(),
        };
        let writer: &mut dyn fmt::Write = &mut out;
        assert_eq!(catalog.write(&message, french, writer), Err(fmt::Error));
        let error = catalog.try_write(&message, french, writer).unwrap_err();
        let words = format!("{} could not be written", message.code());
        assert_eq!((error.to_string(), error.missing()), (words, None));
    }
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

/// Nothing invisible where people copy from, and nothing that an argument could do to the text
/// around it.
#[test]
fn direction_and_control_characters_of_an_argument() {
    let catalog = hubster::catalog();
    let render = |tag: &str, command: &str| {
        let message = hubster::ENG009200 { command }.into();
        catalog.render(&message, locale(catalog, tag)).to_string()
    };
    let english = |span: &str| {
        format!(
            "Command was not found. Please type {span} to see the full list of available commands."
        )
    };
    let french = |span: &str| {
        format!(
            "Commande introuvable. Saisissez {span} pour afficher la liste complète des commandes \
             disponibles."
        )
    };
    let arabic = |span: &str| {
        format!("لم يُعثر على الأمر. يُرجى كتابة {span} لعرض القائمة الكاملة للأوامر المتوفرة.")
    };
    for (command, span) in [
        ("trans", "`::trans --list`"),
        ("", "`:: --list`"),
        ("naïve 日本", "`::naïve 日本 --list`"),
        ("ترجمة", "`::\u{2068}ترجمة\u{2069} --list`"),
        ("a שלום", "`::\u{2068}a שלום\u{2069} --list`"),
        ("a\r\nb\0", "`::a␍␊b␀ --list`"),
        ("\t\u{1b}[31m\u{7f}", "`::␉␛[31m␡ --list`"),
        ("\u{85}\u{9b}", "`::\u{fffd}\u{fffd} --list`"),
        ("\u{202e}x\u{2069}", "`::\u{fffd}x\u{fffd} --list`"),
        (
            "\u{2028}\u{200f}\u{61c}",
            "`::\u{fffd}\u{fffd}\u{fffd} --list`",
        ),
        ("`; rm -rf /", "`::`; rm -rf / --list`"),
    ] {
        assert_eq!(render("en", command), english(span), "{command:?}");
        assert_eq!(render("fr", command), french(span), "{command:?}");
        let isolated = format!("\u{2066}{span}\u{2069}");
        assert_eq!(render("ar", command), arabic(&isolated), "{command:?}");
    }
    let arabic = locale(catalog, "ar");
    assert_eq!(
        catalog
            .describe(hubster::Code::PRT000699, arabic)
            .direction(),
        Direction::RightToLeft
    );
    assert_eq!(catalog.source_locale().direction(), Direction::LeftToRight);
}

#[test]
fn an_argument_is_isolated_only_where_its_direction_can_differ() {
    for (tag, pattern, argument, expected) in [
        ("en", "x { $s } y", "abc", "x abc y"),
        ("en", "x { $s } y", "ترجمة", "x \u{2068}ترجمة\u{2069} y"),
        ("en", "x { $s }", "\u{1e900}", "x \u{2068}\u{1e900}\u{2069}"),
        // Alone there is nothing around it.
        ("en", "{ $s }", "ترجمة", "ترجمة"),
        ("ar", "{ $s }", "abc", "abc"),
        ("ar", "س { $s } ص", "abc", "س \u{2068}abc\u{2069} ص"),
        ("ar", "س { $s } ص", "ترجمة", "س ترجمة ص"),
        ("ar", "س { $s } ص", "-5", "س \u{2068}-5\u{2069} ص"),
        ("ar", "س { $s } ص", "", "س  ص"),
        ("he", "א { $s } ב", "abc", "א \u{2068}abc\u{2069} ב"),
        // Code is left to right, and stands with its backticks in one isolate.
        ("ar", "س `a { $s } b` ص", "c", "س \u{2066}`a c b`\u{2069} ص"),
        (
            "ar",
            "`a` س `b`",
            "",
            "\u{2066}`a`\u{2069} س \u{2066}`b`\u{2069}",
        ),
        (
            "ar",
            "`{ $s }` { $s }",
            "ص",
            "\u{2066}`\u{2068}ص\u{2069}`\u{2069} ص",
        ),
        // One backtick encloses nothing.
        ("ar", "س ` { $s } ص", "c", "س ` \u{2068}c\u{2069} ص"),
        // A variant in code is code; code in a variant is.
        (
            "ar",
            "س `a { $s ->\n    [x] X\n   *[y] { $s }\n } b` ص",
            "c",
            "س \u{2066}`a c b`\u{2069} ص",
        ),
        (
            "ar",
            "{ $s ->\n    [x] X\n   *[y] س `{ $s }`\n } ص",
            "c",
            "س \u{2066}`c`\u{2069} ص",
        ),
        ("en", "س `a { $s } b` ص", "c", "س `a c b` ص"),
    ] {
        let shown = single(tag, pattern).with("s", argument);
        assert_eq!(shown, expected, "{pattern} in {tag} with {argument:?}");
    }
    for (tag, number, expected) in [("ar", -5.0, "س \u{2068}-5\u{2069}"), ("en", -5.0, "س -5")] {
        assert_eq!(single(tag, "س { $n }").with("n", number), expected, "{tag}");
        let formatted = single(tag, "س { NUMBER($n) }");
        assert_eq!(formatted.with("n", number), expected, "{tag}");
    }
}

/// Numbers for which plural rules have no category, or which are too long for them, still show.
#[test]
fn any_number_renders() {
    let huge = format!("1{}", "0".repeat(300));
    let one = "{ $n ->\n    [one] one\n   *[other] other\n } { $n }";
    let ordinal = "{ NUMBER($n, type: \"ordinal\") ->\n    [one] first\n   *[other] other\n }";
    let padded = "{ NUMBER($n, minimumFractionDigits: 19) ->\n    [one] one\n   *[other] other\n }";
    for (number, plural, ordered, long) in [
        (1.0, "one 1", "first", "other"),
        (-1.0, "one -1", "first", "other"),
        (-0.0, "other -0", "other", "other"),
        (0.1 + 0.2, "other 0.30000000000000004", "other", "other"),
        (
            u64::MAX as f64,
            "other 18446744073709552000",
            "other",
            "other",
        ),
        (1e300, &format!("other {huge}"), "other", "other"),
        (f64::INFINITY, "other inf", "other", "other"),
        (f64::NEG_INFINITY, "other -inf", "other", "other"),
        (f64::NAN, "other NaN", "other", "other"),
    ] {
        assert_eq!(single("en", one).with("n", number), plural);
        assert_eq!(single("en", ordinal).with("n", number), ordered, "{number}");
        assert_eq!(single("en", padded).with("n", number), long, "{number}");
    }
    let smallest = single("en", one).with("n", f64::MIN_POSITIVE);
    assert!(smallest.starts_with("other 0.000000000"), "{smallest}");
    // Integers of any type come as floats: past 53 bits they lose their last digits.
    let show = single("en", "{ $n }");
    assert_eq!(show.with("n", u64::MAX), "18446744073709552000");
    assert_eq!(
        show.with("n", i128::MIN),
        "-170141183460469230000000000000000000000"
    );
    assert_eq!(show.with("n", 1.5_f32), "1.5");
    assert_eq!(
        show.with("n", 9_007_199_254_740_993_u64),
        "9007199254740992"
    );
}
