//! An entry is found wherever it stands in its file: in the order of the table or in any other,
//! among other entries, between comments, and whichever code is asked for first.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use fluent_catalog::{Catalog, Row, Table};
use proptest::prelude::*;

const CODES: usize = 60;

/// Codes in an order that is not that of the alphabet; every third shares a text with others.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let row = |at: usize| {
        let row = Row::new(format!("C{:03}", at * 37 % 101), 400);
        match at % 3 {
            0 => row.with_shared(["shared-a", "shared-b"][at % 2]),
            _ => row,
        }
    };
    let rows = (0..CODES).map(row);
    Table::builder("looked-up")
        .rows(rows)
        .build()
        .expect("a table")
});

/// What stands between two entries.
fn between() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => Just(String::new()),
        1 => Just("\n".to_owned()),
        1 => Just("\n## C001 = a group\n\n".to_owned()),
        1 => Just("# C002 = a comment\n".to_owned()),
        1 => Just("### C003\n#\n".to_owned()),
    ]
}

/// How a value is written; `@` stands for the text.
const FORMS: [&str; 5] = [
    " = @\n",
    "=@\n",
    " =\n    @\n",
    " = @\n    \n\n",
    " = { \"@\" ->\n    [C001] x\n   *[other] @\n}\n",
];

/// The rows that have an entry, mostly in the order of the table.
fn rows() -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..CODES).collect();
    let some = prop::sample::subsequence(all, 0..=CODES);
    let swaps = prop::collection::vec((0..CODES, 0..CODES), 0..4);
    let nearly = (some.clone(), swaps).prop_map(|(mut rows, swaps)| {
        for (a, b) in swaps {
            if a < rows.len() && b < rows.len() {
                rows.swap(a, b);
            }
        }
        rows
    });
    prop_oneof![
        2 => some.clone(),
        2 => nearly,
        1 => some.clone().prop_map(|rows| rows.into_iter().rev().collect()),
        1 => some.prop_shuffle(),
    ]
}

proptest! {
    #[test]
    fn an_entry_is_found_wherever_it_stands(
        rows in rows(),
        written in prop::collection::vec((prop::sample::select(&FORMS[..]), between()), CODES),
        shared in prop::collection::vec(any::<prop::sample::Index>(), 2),
        // More entries that are no codes than a search passes over at once.
        terms in prop_oneof![3 => 0..4_usize, 1 => 60..140_usize],
        at in any::<prop::sample::Index>(),
        asked in Just((0..CODES).collect::<Vec<_>>()).prop_shuffle(),
        crlf in any::<bool>(),
    ) {
        let codes: Vec<_> = TABLE.codes().collect();
        let mut entries: Vec<String> = Vec::new();
        let mut expected = HashMap::new();
        for (row, (form, between)) in rows.iter().zip(&written) {
            let code = codes[*row].as_str();
            let text = format!("Text of {code}.");
            entries.push(format!("{between}{code}{}", form.replace('@', &text)));
            expected.insert(code, text);
        }
        let place = |index: &prop::sample::Index| index.index(rows.len() + 1);
        for (name, index) in ["shared-a", "shared-b"].into_iter().zip(&shared) {
            entries.insert(place(index), format!("{name} = Text of {name}.\n"));
        }
        let mut others = String::new();
        for term in 0..terms {
            writeln!(others, "-T{term:03} = C000").expect("a string");
        }
        entries.insert(place(&at), others);
        let mut file = entries.concat();
        if crlf {
            file = file.replace('\n', "\r\n");
        }
        let catalog = match Catalog::from_texts(&TABLE, [("en", file.as_str())]) {
            Ok(catalog) => catalog,
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{file}"))),
        };
        let english = catalog.source_locale();
        for row in asked {
            let code = codes[row];
            let own = expected.get(code.as_str()).cloned();
            let shared = || code.shared().map(|name| format!("Text of {name}."));
            let text = own.or_else(shared);
            prop_assert_eq!(catalog.text(code, english), text.as_deref(), "{} in {}", code, file);
        }
    }
}
