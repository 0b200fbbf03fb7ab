//! The comparison in README.md, run against fluent-langneg.

use fluent_langneg::{
    NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages,
    parse_accepted_languages,
};

use crate::header;

#[test]
fn holds() {
    let readme = include_str!("../../README.md");
    let (_, comparison) = readme.split_once("## Comparison").unwrap();
    let rows = comparison.lines().filter(|line| line.starts_with("| `"));
    let mut run = 0;
    for row in rows {
        let row = row.replace('`', "");
        let columns: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, available, asked, ours, theirs, ..] = columns[..] else {
            panic!("{row}");
        };
        assert_eq!(header(available, asked), ours, "{row}");
        let tags: Vec<&str> = available.split(", ").collect();
        let locales = convert_vec_str_to_langids_lossy(&tags);
        let found = negotiate_languages(
            &parse_accepted_languages(asked),
            &locales,
            None,
            NegotiationStrategy::Lookup,
        );
        let found = found.first().map(ToString::to_string);
        assert_eq!(found.as_deref().unwrap_or("-"), theirs, "{row}");
        run += 1;
    }
    assert_eq!(run, 7);
}
