//! Small tables and catalogs, and what they show.

use fluent_catalog::{ArgumentKind, Catalog, Locale, Message, Row, Table, Value};

/// A table of codes with the arguments `s` and `n`; one that is written `code=entry` shares that.
pub(crate) fn table(codes: &[&'static str]) -> Table {
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

pub(crate) fn catalog(table: Table, texts: &[(&str, &str)]) -> Catalog {
    match Catalog::from_texts(&table, texts.iter().copied()) {
        Ok(catalog) => catalog,
        Err(error) => panic!("{error}"),
    }
}

/// A catalog of one code, `M`, with one text in one language.
pub(crate) fn single(tag: &str, pattern: &str) -> Single {
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

pub(crate) struct Single {
    pub(crate) catalog: Catalog,
    pub(crate) locale: Locale,
}

impl Single {
    pub(crate) fn with<V: Into<Value>>(&self, name: &str, value: V) -> String {
        let code = self.catalog.table().find("M").expect("the code");
        let message = Message::from_args(code, [(name, value)]);
        self.catalog.render(&message, self.locale).to_string()
    }
}

pub(crate) fn locale(catalog: &Catalog, tag: &str) -> Locale {
    catalog.locale(tag).expect("a locale of the catalog")
}

/// What a code shows and in which language, in each form that the catalog has.
pub(crate) fn shown(catalog: &Catalog, tag: &str, code: &str) -> (String, &'static str) {
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
