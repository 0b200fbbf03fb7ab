//! The locale that a catalog picks for a header.
use fluent_catalog::{Catalog, Row, Table};

#[test]
fn a_catalog_offers_no_pseudo_locale() {
    let table = Table::builder("generated")
        .row(Row::new("GEN000001", 400))
        .build()
        .unwrap();
    let text = "GEN000001 = Text";
    let tags = ["en", "en-XA", "fr", "ar-XB", "zh-Hant"];
    let catalog = Catalog::from_texts(&table, tags.map(|tag| (tag, text))).unwrap();
    for (header, tag) in [
        ("en-XA", "en"),
        ("ar-XB, fr;q=0.5", "fr"),
        ("ar", "en"),
        ("zh-TW", "zh-Hant"),
        ("en;q=0, *", "fr"),
        ("ja", "en"),
    ] {
        assert_eq!(catalog.negotiate([header]).tag(), tag, "{header}");
        assert_eq!(
            catalog.negotiate([header.as_bytes()]).tag(),
            tag,
            "{header}"
        );
    }
    assert_eq!(catalog.negotiate_tags(["en_XA.UTF-8", "fr"]).tag(), "fr");
    let found = catalog.matcher().negotiate(["zh-HK"]).unwrap();
    assert_eq!(found.tag(), "zh-Hant");
}
