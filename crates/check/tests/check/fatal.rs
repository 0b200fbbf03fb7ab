//! The fatal rules over the files of one locale, and the limits of what can be rendered.

use fluent_catalog_check::limits::{MAX_DEPTH, MAX_FRACTION_DIGITS, MAX_PLACEABLES, MAX_SIZE};
use fluent_catalog_check::{
    ArgumentKind, Expectations, Schema, SourceFile, check_fatal, missing_ids, missing_texts,
};

fn schema() -> Schema {
    let mut schema = Schema::new();
    schema.declare("a", None, [("name", ArgumentKind::String)]);
    schema.declare("b", Some("shared"), []);
    schema.declare("c", Some("shared"), [("count", ArgumentKind::Number)]);
    schema
}

/// What is reported in the files of one locale, an overlay first.
fn reported(texts: &[&str]) -> Vec<String> {
    let texts = texts.iter().enumerate();
    let files: Vec<SourceFile> = texts
        .map(|(n, text)| SourceFile::new(n.to_string(), Some("en"), text.as_bytes().to_vec()))
        .collect();
    let parsed: Vec<_> = files.iter().map(SourceFile::parse).collect();
    let schema = schema();
    let diagnostics = check_fatal(&Expectations::of_schema(&schema, None), &parsed);
    let shown = diagnostics.iter().map(|found| {
        let (line, column) = (found.start.line, found.start.column);
        format!("{}:{line}:{column} {}", found.file, found.rule)
    });
    shown.collect()
}

#[test]
fn files_of_a_locale_are_one_overlay_over_the_other() {
    let cases: &[(&[&str], &[&str])] = &[
        // Duplicates across files are an overlay; within a file they are not.
        (&["a = 1\n", "a = 2\n"], &[]),
        (&["a = 1\na = 2\n", "a = 3\n"], &["0:2:1 duplicate-id"]),
        (&["a = 1\n", "a = 2\na = 3\n"], &[]),
        (&["a = 1\n-a = 2\n"], &["0:2:1 duplicate-id"]),
        // What is hidden is not checked.
        (&["a = 1\n", "a = { $x\nb = { $y\n"], &["1:2:5 syntax"]),
        (&["a = 1\n", "a = { $x } { b } { F() }\n"], &[]),
        (&["a = 1\n", "a = { a }\n    .x = { $y\n"], &[]),
        (&["a = {\n", "a = 1\n"], &["0:1:5 syntax"]),
        // References are resolved across files, the earlier first.
        (&["a = { -t } { x }\n", "-t = T\nx = X\n"], &[]),
        (&["-t = T\n", "a = { -t }\n"], &[]),
        (&["a = { x.y }\n", "x = X\n    .y = Y\n"], &[]),
        (
            &["a = { x.y }\nx = X\n", "x = X\n    .y = Y\n"],
            &["0:1:7 unknown-attribute"],
        ),
        (
            &["a = { x }\nx =\n    .y = Y\n", "x = X\n"],
            &["0:1:7 no-value"],
        ),
        (&["a = { x }\n", "x = { a }\n"], &["0:1:7 cycle"]),
        (&["a = { x }\nx = X\n", "x = { a }\n"], &[]),
        // An id is known to the schema, or to another entry.
        (&["x = X\n", "a = { x }\n"], &[]),
        (&["x = X\n", "a = 1\n"], &["0:1:1 unknown-id"]),
        (
            &["shared = { $count } { $name }\n"],
            &["0:1:23 unknown-variable"],
        ),
        (&["a = 1\n", "a = { x }\nx = X\n"], &[]),
        // An entry of the schema has a text.
        (&["a =\n    .x = X\n"], &["0:1:1 missing-value"]),
        (&["a = 1\n    .x = { $y }\n"], &["0:2:12 unknown-variable"]),
        (&["\u{FEFF}a = 1\n"], &["0:1:1 bom"]),
    ];
    for (files, expected) in cases {
        assert_eq!(reported(files), *expected, "{files:?}");
    }
}

#[test]
fn files_in_another_encoding_are_reported() {
    let schema = schema();
    let expected = Expectations::of_schema(&schema, None);
    let rules = |bytes: &[u8]| {
        let file = SourceFile::new("x.ftl", None, bytes.to_vec());
        let found = check_fatal(&expected, &[file.parse()]);
        found.iter().map(|found| found.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(b"a = D\xE9j\xE0\n"), ["encoding", "encoding"]);
    // A run is one diagnostic, whatever the syntax error at the same bytes.
    assert_eq!(rules(b"a = Gr\xFC\xDFe\n"), ["encoding"]);
    assert_eq!(rules(b"a = x\n\xFF\n"), ["encoding"]);
    assert_eq!(
        rules(b"a = x\n\xFF\xFE\xFD = y\nb = {\n"),
        ["encoding", "syntax"]
    );
    assert_eq!(rules(b"\xFF\xFEa\0 \0=\0 \0x\0\n\0"), ["encoding"]);
}

#[test]
fn each_cycle_is_reported_once() {
    let messages = |texts: &[&str]| -> Vec<String> {
        let files = texts.iter().enumerate();
        let files = files
            .map(|(n, text)| SourceFile::new(n.to_string(), Some("en"), text.as_bytes().to_vec()));
        let files: Vec<SourceFile> = files.collect();
        let parsed: Vec<_> = files.iter().map(SourceFile::parse).collect();
        let diagnostics = check_fatal(&Expectations::none(), &parsed);
        let cycles = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.rule == "cycle");
        let shown = cycles.map(|cycle| {
            let (line, column) = (cycle.start.line, cycle.start.column);
            format!("{}:{line}:{column} {}", cycle.file, cycle.message)
        });
        shown.collect()
    };
    assert_eq!(messages(&["a = { a }\n"]), ["0:1:7 `a` refers to itself."]);
    assert_eq!(
        messages(&["a = { b } { b }\nb = { c }\nc = { a } { a }\nd = { a }\n"]),
        ["0:3:7 Cyclic reference: `a` → `b` → `c` → `a`."]
    );
    // In the overlay, wherever the search began.
    assert_eq!(
        messages(&["a = { x }\n", "x = { y }\ny = { a }\n"]),
        ["0:1:7 Cyclic reference: `x` → `y` → `a` → `x`."]
    );
    let long: String = (0..9)
        .map(|n| format!("m{n} = {{ m{} }}\n", (n + 1) % 9))
        .collect();
    assert_eq!(
        messages(&[&long]),
        ["0:9:8 Cyclic reference: `m0` → `m1` → `m2` → `m3` → `m4` → `m5` → … → `m0`."]
    );
}

#[test]
fn limits_are_those_of_the_runtime() {
    let repeated = |what: &str, count: usize| format!("a = {}\n", what.repeat(count));
    let shared = |count: usize| format!("{}x = {{ $name }}\n", repeated("{ x }", count));
    // One placeable for the reference and one in it.
    assert_eq!(reported(&[&repeated("{ $name }", MAX_PLACEABLES)]), [""; 0]);
    assert_eq!(
        reported(&[&repeated("{ $name }", MAX_PLACEABLES + 1)]),
        ["0:1:5 too-many-placeables"]
    );
    assert_eq!(reported(&[&shared(MAX_PLACEABLES / 2)]), [""; 0]);
    assert_eq!(
        reported(&[&shared(MAX_PLACEABLES / 2 + 1)]),
        ["0:1:5 too-many-placeables"]
    );

    // Of a select one variant is rendered, but all are compiled.
    let variant = "{ $name }".repeat(MAX_PLACEABLES - 1);
    let select = |variants: usize| {
        let variants = (1..variants).map(|n| format!("    [v{n}] {variant}\n"));
        let variants: String = variants.collect();
        format!("a = {{ $name ->\n{variants}   *[other] {variant}\n }}\n")
    };
    let most = (MAX_SIZE - 1) / (MAX_PLACEABLES - 1);
    assert_eq!(reported(&[&select(most)]), [""; 0]);
    assert_eq!(
        reported(&[&select(most + 1)]),
        ["0:1:5 too-many-placeables"]
    );

    let chain = |references: usize| {
        let entries = (1..references).map(|n| format!("x{n} = {{ x{} }}\n", n + 1));
        let entries: String = entries.collect();
        format!("a = {{ x1 }}\n{entries}x{references} = X\n")
    };
    assert_eq!(reported(&[&chain(MAX_DEPTH)]), [""; 0]);
    assert_eq!(
        reported(&[&chain(MAX_DEPTH + 1)]),
        ["0:1:5 too-many-placeables"]
    );

    let digits =
        |count: usize| format!("a = {{ NUMBER($name, minimumFractionDigits: {count}) }}\n");
    assert_eq!(reported(&[&digits(MAX_FRACTION_DIGITS)]), [""; 0]);
    assert_eq!(
        reported(&[&digits(MAX_FRACTION_DIGITS + 1)]),
        ["0:1:44 fraction-digits"]
    );
}

#[test]
fn missing_texts_are_named_once() {
    let schema = schema();
    let ids = |text: &str| {
        let file = SourceFile::new("en.ftl", Some("en"), text.as_bytes().to_vec());
        missing_ids(&schema, &[file.parse()])
    };
    assert_eq!(ids(""), ["a", "shared"]);
    assert_eq!(ids("b = B\n"), ["a", "shared"]);
    assert_eq!(ids("a = A\nb = B\nc = C\n"), [""; 0]);
    let file = SourceFile::new("en.ftl", Some("en"), b"a = A\n");
    let texts = missing_texts(&schema, &[file.parse()]);
    let shown: Vec<String> = texts.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        ["en.ftl:1:1: `shared` has no text. Add `shared = …`."]
    );
}

/// What is linear stays fast: many entries, long chains of references, many files.
#[test]
fn large_locales_are_checked_in_linear_time() {
    let started = std::time::Instant::now();
    let plain: String = (0..20_000).map(|n| format!("x{n} = Text {n}\n")).collect();
    let chain: String = (0..20_000)
        .map(|n| format!("y{n} = {{ y{} }}\n", n + 1))
        .collect();
    let files = [plain, chain].map(|text| SourceFile::new("x.ftl", None, text.into_bytes()));
    let parsed: Vec<_> = files.iter().map(SourceFile::parse).collect();
    check_fatal(&Expectations::none(), &parsed);
    let elapsed = started.elapsed();
    assert!(elapsed.as_secs() < 20, "{elapsed:?}");
}
