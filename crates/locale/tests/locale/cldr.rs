//! CLDR's own test cases for language matching.
//!
//! Some are older than the data of CLDR 48, and some test options that this crate does not have;
//! each row that is left out is listed here with its reason.

use fluent_catalog_locale::Matcher;

/// The lines of the rows whose result is another one with the data of CLDR 48.
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

/// The rows of a file with columns separated by semicolons, without those that are left out.
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
        // The rest of the file is about an option of the distance; `@debug` is for a debugger.
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
        include_str!("../data/cldr/localeMatcherTest.txt"),
    ) {
        let Row { line, columns } = row;
        let supported: Vec<&str> = columns[0].split(',').map(str::trim).collect();
        // The fourth column is the result of ICU's `combine`.
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
        let found = matcher.negotiate_tags(desired).map(|found| found.tag());
        // CLDR gives the first locale where nothing matches, and `null` where there is none.
        let given = match found.unwrap_or(supported[0]) {
            "" => "null",
            tag => tag,
        };
        assert_eq!(given, columns[2], "line {line}: {}", columns[1]);
        // The list is a header too.
        let of_header = matcher.negotiate([columns[1].as_bytes()]);
        assert_eq!(
            of_header.map(|found| found.tag()),
            found,
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
        include_str!("../data/cldr/localeDistanceTest.txt"),
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
