//! The codes of the Hubster API: a list that only grows, what their enum can do, and how a code
//! is looked up from what people type.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use fluent_catalog::hubster::{self, Code, TABLE};
use fluent_catalog::{ArgumentKind, LoadError, Row, Table};
use proptest::prelude::*;

/// The codes as they were published: a line `code status argument:type …` each.
const PUBLISHED: &str = include_str!("../data/hubster.codes");

fn line(code: Code) -> String {
    let mut line = format!("{code} {}", code.status());
    for argument in code.args() {
        line += &format!(" {}:{}", argument.name(), argument.kind().as_str());
    }
    line
}

/// What is wrong with `current` against the `published` list, a line each.
fn changes(published: &str, current: &[String]) -> String {
    let code = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let now: BTreeMap<_, _> = current.iter().map(|line| (code(line), line)).collect();
    let mut before = HashSet::new();
    let mut found = Vec::new();
    for line in published.lines() {
        match now.get(&code(line)) {
            _ if !before.insert(code(line)) => {
                found.push(format!(
                    "`{line}` is a duplicate in tests/data/hubster.codes"
                ));
            }
            Some(same) if *same == line => {}
            Some(other) => found.push(format!(
                "`{line}` became `{other}`, but clients rely on it: undo that, and add a new code"
            )),
            None => found.push(format!(
                "`{line}` was removed, but clients may still get it: put its row back"
            )),
        }
    }
    for line in current.iter().filter(|line| !before.contains(&code(line))) {
        found.push(format!(
            "`{line}` is new: add this line at the end of tests/data/hubster.codes"
        ));
    }
    found.join("\n")
}

#[test]
fn a_published_code_stays_as_it_is() {
    let current: Vec<String> = Code::ALL.iter().map(|code| line(*code)).collect();
    assert_eq!(changes(PUBLISHED, &current), "");
}

#[test]
fn a_change_says_what_to_do() {
    let current = ["A1 400", "A3 409 command:string", "A4 400"].map(str::to_owned);
    let published = "A1 400\nA2 404\nA3 409\nA1 400\n";
    assert_eq!(
        changes(published, &current),
        "`A2 404` was removed, but clients may still get it: put its row back\n\
         `A3 409` became `A3 409 command:string`, but clients rely on it: undo that, and add a \
         new code\n\
         `A1 400` is a duplicate in tests/data/hubster.codes\n\
         `A4 400` is new: add this line at the end of tests/data/hubster.codes",
    );
}

#[test]
fn the_enum_has_every_code_once_in_order() {
    assert_eq!(Code::ALL.len(), 194);
    assert!(Code::ALL.is_sorted_by(|a, b| a < b));
    let hasher = RandomState::new();
    for (index, code) in Code::ALL.iter().enumerate() {
        let general = fluent_catalog::CodeRef::from(*code);
        assert_eq!(*code as usize, index);
        assert_eq!(general.index(), index);
        assert_eq!(Code::try_from(general), Ok(*code));
        assert_eq!(general.status(), code.status());
        assert_eq!(general.args(), code.args());
        assert_eq!(TABLE.find(code.as_str()), Some(general));
        assert_eq!(
            hasher.hash_one(Some(general)),
            hasher.hash_one(TABLE.find(&code.as_str().to_lowercase())),
        );
    }
    let names: HashMap<Code, &str> = Code::ALL
        .iter()
        .map(|code| (*code, code.as_str()))
        .collect();
    assert_eq!(names.len(), 194);
    assert_eq!(names[&Code::ENG009200], "ENG009200");
    let general: HashSet<_> = TABLE.codes().collect();
    assert_eq!(general.len(), 194);
}

#[test]
fn is_written_as_it_is_spelled() {
    for code in Code::ALL {
        let general = fluent_catalog::CodeRef::from(*code);
        let spelled = code.as_str();
        assert_eq!(code.to_string(), spelled);
        assert_eq!(general.to_string(), spelled);
        assert_eq!(
            format!("{code:?} {general:?}"),
            format!("{spelled} {spelled}")
        );
        let json = serde_json::to_string(code).unwrap();
        assert_eq!(json, format!("\"{spelled}\""));
        assert_eq!(serde_json::to_string(&general).unwrap(), json);
        assert_eq!(serde_json::from_str::<Code>(&json).unwrap(), *code);
        assert_eq!(
            serde_json::from_str::<Code>(&json.to_lowercase()).unwrap(),
            *code
        );
    }
    assert_eq!(format!("[{:>11}]", Code::ENG009200), "[  ENG009200]");
    let error = serde_json::from_str::<Code>(r#""ENG00920O""#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown code `ENG00920O`; nearest: ENG009200, ENG009201, ENG009202",
    );
    // An escape makes the string an owned one on its way.
    let escaped = serde_json::from_str::<Code>(r#""ENG00920\u0030""#).unwrap();
    assert_eq!(escaped, Code::ENG009200);
    assert!(serde_json::from_str::<Code>("9200").is_err());
}

#[test]
fn a_number_finds_the_codes_that_have_it() {
    let numbered =
        |number| -> Vec<&str> { TABLE.numbered(number).map(|code| code.as_str()).collect() };
    assert_eq!(numbered(301), ["IDT000301", "PRT000301"]);
    assert_eq!(numbered(9200), ["ENG009200"]);
    assert_eq!(
        numbered(105),
        ["IDT000105", "PRT000105", "ENG000105", "EVT000105"],
    );
    assert_eq!(numbered(0), [""; 0]);
    assert_eq!(numbered(u64::MAX), [""; 0]);
    for code in TABLE.codes() {
        let number = code.number().expect("a code ends in its number");
        assert!(TABLE.numbered(number).any(|other| other == code), "{code}");
    }
}

#[test]
fn an_unknown_code_names_the_nearest() {
    for (text, words) in [
        ("", "unknown code ``"),
        (
            "ENG00920",
            "unknown code `ENG00920`; nearest: ENG009200, ENG009201, ENG009202",
        ),
        (
            "eng09200",
            "unknown code `eng09200`; nearest: ENG009200, ENG000200, ENG002000",
        ),
        (
            "PRT000966",
            "unknown code `PRT000966`; nearest: PRT000106, PRT000206, PRT000306",
        ),
        ("nonsense", "unknown code `nonsense`"),
        (
            "ENG009200 ",
            "unknown code `ENG009200 `; nearest: ENG009200, ENG000200, ENG002000",
        ),
        ("a\n\u{202e}b", "unknown code `a\\n\\u{202e}b`"),
    ] {
        let error = text.parse::<Code>().unwrap_err();
        assert_eq!(error.to_string(), words);
        let nearest = words
            .split_once("nearest: ")
            .map_or(0, |(_, codes)| codes.split(", ").count());
        assert_eq!(error.nearest().len(), nearest);
        assert_eq!(TABLE.find(text), None);
    }
    let long = "é".repeat(10_000).parse::<Code>().unwrap_err();
    assert_eq!(
        long.to_string(),
        format!("unknown code `{}`", "é".repeat(64))
    );
}

proptest! {
    #[test]
    fn a_code_is_found_in_any_case(
        code in prop::sample::select(Code::ALL),
        upper in prop::collection::vec(any::<bool>(), 9),
    ) {
        let typed: String = code
            .as_str()
            .chars()
            .zip(upper)
            .map(|(c, upper)| if upper { c } else { c.to_ascii_lowercase() })
            .collect();
        prop_assert_eq!(typed.parse::<Code>(), Ok(code));
        prop_assert_eq!(TABLE.find(&typed), Some(code.into()));
    }

    #[test]
    fn nothing_else_is_a_code(text in "[EINDTGPRV]{2,4}[0-9]{5,7}|\\PC{0,12}|[@`Ee][NnÑ.][Gg]009[0-2]0[\x100-2]") {
        let known = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(&text));
        prop_assert_eq!(text.parse::<Code>().ok(), known.copied());
        prop_assert_eq!(TABLE.find(&text), known.map(|code| (*code).into()));
    }

    /// A table finds each of its codes and no other, whatever they are.
    #[test]
    fn a_table_finds_its_own_codes(
        codes in prop::collection::hash_set("[A-C][A-C0-9_-]{0,12}", 1..60),
        others in prop::collection::vec("[A-C][A-C0-9_-]{0,12}", 20),
    ) {
        let rows = codes.iter().map(|code| Row::new(code.clone(), 400));
        let table = Table::builder("generated").rows(rows).build().unwrap();
        for code in codes.iter().chain(&others) {
            let found = table.find(&code.to_lowercase()).map(|found| found.as_str());
            prop_assert_eq!(found, codes.get(code).map(String::as_str));
        }
        prop_assert_eq!(table.codes().len(), codes.len());
    }
}

#[test]
fn a_table_refuses_what_fluent_cannot_spell() {
    let row = |code: &'static str| Row::new(code, 400);
    let argument = |name: &'static str| row("A").with_argument(name, ArgumentKind::String);
    for (rows, words) in [
        (
            vec![row("1A")],
            "code `1A` is not a Fluent identifier: expected an ASCII letter, then letters, digits, `-` and `_`",
        ),
        (
            vec![row("A"), row("")],
            "code `` is not a Fluent identifier: expected an ASCII letter, then letters, digits, `-` and `_`",
        ),
        (
            vec![Row::new("A", 399)],
            "code `A` has the status 399: status must be 400..=599",
        ),
        (
            vec![Row::new("A", 600)],
            "code `A` has the status 600: status must be 400..=599",
        ),
        (
            vec![argument("größe")],
            "code `A` has the argument `größe`, which is not a Fluent identifier: expected an ASCII letter, then letters, digits, `-` and `_`",
        ),
        (
            vec![row("A1"), row("B"), row("a1")],
            "code `a1` is a duplicate (codes are case-insensitive)",
        ),
    ] {
        let error = Table::builder("refused").rows(rows).build().unwrap_err();
        assert_eq!(error.to_string(), words);
    }
    let empty = Table::builder("empty").build().unwrap();
    assert_eq!((empty.find("A"), empty.find("")), (None, None));
}

/// English, French and Arabic are complete: nothing in them comes from another language.
#[test]
fn every_code_and_status_has_its_own_text() {
    let catalog = hubster::catalog();
    for tag in ["en", "fr", "ar"] {
        let locale = catalog.locale(tag).expect("a locale of the catalog");
        for code in Code::ALL {
            let described = catalog.describe(*code, locale);
            assert_eq!(described.locale, locale, "{code} in {tag}");
            assert_ne!(described.text, code.as_str(), "{code} in {tag}");
        }
        for status in TABLE.statuses() {
            let described = catalog.describe_status(*status, locale);
            let in_locale = described.map(|described| described.locale);
            assert_eq!(in_locale, Some(locale), "{status} in {tag}");
        }
    }
    let english = catalog.source_locale();
    assert_eq!(english.tag(), "en");
    assert_eq!(catalog.describe_status(418, english), None);
}

#[test]
fn the_embedded_files_are_right() -> Result<(), LoadError> {
    hubster::catalog().verify()
}
