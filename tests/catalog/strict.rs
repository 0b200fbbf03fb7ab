//! Rendering that refuses what is incomplete, and into any writer.

use std::fmt;

use fluent_catalog::{Message, hubster};

use crate::support::{locale, table};

#[test]
fn the_strict_forms_refuse_what_is_incomplete() {
    let catalog = hubster::catalog();
    let english = catalog.source_locale();
    let foreign = table(&["B", "A"]);
    let own = crate::support::catalog(foreign.clone(), &[("en", "A = Text of A.\n")]);
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
