//! CLDR's own cases for language matching, run whole.
//!
//! They are older than the data of CLDR 48 here and there, and they test an interface with more
//! to it; each row that is left out is named here with its reason.

#![allow(clippy::unwrap_used)]

use fluent_catalog::locale::Matcher;

/// Rows that CLDR 48's data decides otherwise, by line.
const BEFORE_CLDR_48: &[(&str, &[usize])] = &[
    (
        "localeMatcherTest.txt",
        &[147, 196, 197, 235, 241, 333, 334],
    ),
    ("localeDistanceTest.txt", &[18, 20, 21, 25, 30, 37]),
];

struct Row<'a> {
    line: usize,
    columns: Vec<&'a str>,
}

/// The rows of a file whose columns are separated by semicolons, but for those left out.
fn rows<'a>(name: &str, text: &'a str) -> Vec<Row<'a>> {
    let outdated = BEFORE_CLDR_48
        .iter()
        .find(|(file, _)| *file == name)
        .unwrap()
        .1;
    let mut rows = Vec::new();
    let mut options = false;
    for (line, row) in (1..).zip(text.lines()) {
        let row = row.split('#').next().unwrap().trim();
        // Another mode of distance: all that follows is about it. A line for a debugger is not.
        options |= row.starts_with("@DistanceOption");
        if row.is_empty() || row.starts_with('@') || options || outdated.contains(&line) {
            continue;
        }
        let columns: Vec<&str> = row.split(';').map(str::trim).collect();
        rows.push(Row { line, columns });
    }
    rows
}

#[test]
fn matches_as_cldr() {
    let mut run = 0;
    let mut left_out = Vec::new();
    for row in rows(
        "localeMatcherTest.txt",
        include_str!("data/cldr/localeMatcherTest.txt"),
    ) {
        let Row { line, columns } = row;
        let supported: Vec<&str> = columns[0].split(',').map(str::trim).collect();
        // A fourth column is what `combine` makes of desired and supported.
        if columns.len() > 3
            || supported[0]
                .parse::<u8>()
                .is_ok_and(|threshold| threshold < 90)
        {
            left_out.push(line);
            continue;
        }
        let matcher = Matcher::new(supported.iter().copied(), None);
        let desired = columns[1].split(',').map(str::trim);
        let index = matcher
            .negotiate_tags(desired)
            .map_or(0, |found| found.index());
        let found = if supported == [""] {
            "null"
        } else {
            supported[index]
        };
        assert_eq!(found, columns[2], "line {line}: {}", columns[1]);
        // The same as a header, in which CLDR's underscores and spaces mean nothing more.
        let of_header = matcher.negotiate([columns[1].as_bytes()]);
        assert_eq!(
            of_header.map_or(0, |found| found.index()),
            index,
            "line {line} as a header"
        );
        run += 1;
    }
    assert_eq!(left_out, [326, 327, 328, 329, 330, 370, 371]);
    assert_eq!(run, 115);
}

#[test]
fn measures_as_cldr() {
    let mut run = 0;
    for row in rows(
        "localeDistanceTest.txt",
        include_str!("data/cldr/localeDistanceTest.txt"),
    ) {
        let Row { line, columns } = row;
        let distance = |supported: &str, desired: &str| {
            let found = Matcher::new([supported], None)
                .negotiate_tags([desired])
                .map(|found| found.distance());
            found.map_or_else(|| "100".to_owned(), |distance| distance.to_string())
        };
        let there = distance(columns[0], columns[1]);
        assert_eq!(
            there, columns[2],
            "line {line}: {} to {}",
            columns[1], columns[0]
        );
        let back = distance(columns[1], columns[0]);
        assert_eq!(
            back,
            *columns.get(3).unwrap_or(&columns[2]),
            "line {line}, back"
        );
        run += 1;
    }
    assert_eq!(run, 34);
}
