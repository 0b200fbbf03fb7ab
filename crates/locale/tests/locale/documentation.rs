//! Facts in the documentation, held to their sources.

/// The first words of the generated tables: version and size, which their own test holds.
fn tables() -> &'static str {
    let tables = include_str!("../../src/data.rs");
    let start = tables.find("CLDR ").unwrap();
    let end = tables.find(" kB").unwrap();
    &tables[start..end + 3]
}

#[test]
fn names_the_version_and_the_size_of_the_tables() {
    for (name, text) in [
        ("README.md", include_str!("../../README.md")),
        (
            "docs/negotiation.md",
            include_str!("../../../../docs/negotiation.md"),
        ),
    ] {
        assert!(
            text.contains(tables()),
            "{name} does not have {:?}",
            tables()
        );
    }
}

#[test]
fn names_the_version_of_the_plural_rules() {
    let version = intl_pluralrules::CLDR_VERSION;
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&format!("(CLDR {version})")), "{version}");
}
