//! Tables and catalogs that are built at runtime are freed: a program may rebuild them as often
//! as it likes.

use fluent_catalog::{ArgumentKind, Catalog, Message, Row, Table};

/// Builds a table, a catalog and a message, and renders it.
fn build(number: usize) {
    let table = Table::builder(format!("generated-{number}"))
        .row(Row::new("GEN000001", 400).with_argument("name", ArgumentKind::String))
        .row(Row::new("GEN000002", 404).with_shared("common"))
        .build()
        .expect("a table");
    let texts = [("en", "GEN000001 = No { $name }.\ncommon = None.\n")];
    let catalog = Catalog::from_texts(&table, texts).expect("a catalog");
    let code = table.find("GEN000001").expect("its row was passed");
    let message = Message::from_args(code, [("name", "hub")]);
    // The message keeps what it needs.
    drop(table);
    let rendered = catalog.render(&message, catalog.source_locale());
    assert_eq!(rendered.text, "No hub.");
}

#[test]
fn a_thousand_rebuilds_leave_memory_where_it_was() {
    // What a process makes once, such as the interned tag.
    build(0);
    let counted = allocation_counter::measure(|| {
        for number in 1..=1_000 {
            build(number);
        }
    });
    assert_eq!((counted.count_current, counted.bytes_current), (0, 0));
}
