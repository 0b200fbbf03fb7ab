//! The catalog against the API's own documentation, `tests/data/error-codes.rst`: every code and
//! status with its text, row by row. Only what [`CORRECTIONS`] lists may differ.

use std::collections::{BTreeMap, BTreeSet};

use fluent_catalog::{CodeRef, hubster};
use fluent_catalog_check::ftl::Document;

/// What `en.ftl` corrects in the source's spelling: the entry, the source's words, ours.
const CORRECTIONS: [(&str, &str, &str); 12] = [
    (
        "status-409",
        "Conflict. You request has caused a conflict.",
        "Conflict. Your request has caused a conflict.",
    ),
    (
        "status-429",
        "Too many requests. You have reach your API usage limits.",
        "Too many requests. You have reached your API usage limits.",
    ),
    (
        "IDT000302",
        "Token request operaion has failed while authenticating user.",
        "Token request operation has failed while authenticating user.",
    ),
    (
        "IDT005100",
        "Claim type is missing .",
        "Claim type is missing.",
    ),
    (
        "IDT005207",
        "Client ``tenant Id`` does not exists.",
        "Client `tenant Id` does not exist.",
    ),
    (
        "IDT005502",
        "External login does not support specidied authentication provider.",
        "External login does not support specified authentication provider.",
    ),
    (
        "PRT000301",
        "Reuqired property is missing.",
        "Required property is missing.",
    ),
    (
        "PRT000302",
        "Property has is invalid type.",
        "Property has an invalid type.",
    ),
    ("PRT000307", "Messaged was empty.", "Message was empty."),
    (
        "PRT000700",
        "An integration with name already exists.",
        "An integration with the same name already exists.",
    ),
    (
        "PRT000701",
        "An integration with same name has already been assign to a hub. You can only add this channel once across all hubs.",
        "An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.",
    ),
    (
        "ENG009000",
        "Invalid command. You must have an actually command in front of the double colon e.g. ``::mycommand [args]...``",
        "Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`",
    ),
];

const SOURCE: &str = include_str!("../data/error-codes.rst");
const ENGLISH: &str = include_str!("../../locales/en.ftl");

/// The section and the cells of each row of each `list-table`, as written; the lines of a cell
/// are joined by a blank.
fn rows() -> Vec<(&'static str, Vec<String>)> {
    let mut rows: Vec<(&str, Vec<String>)> = Vec::new();
    let (mut section, mut before) = ("", "");
    for line in SOURCE.lines() {
        let cell = line.trim_start();
        if line.starts_with("^^") {
            section = before;
        } else if let Some(first) = cell.strip_prefix("* - ") {
            rows.push((section, vec![first.to_owned()]));
        } else if let Some((_, cells)) = rows.last_mut() {
            match (cell.strip_prefix("- "), cells.last_mut()) {
                (Some(next), _) if line.starts_with("  ") => cells.push(next.to_owned()),
                (_, Some(last)) if line.starts_with("      ") => {
                    *last = format!("{} {cell}", last.trim_end());
                }
                _ => {}
            }
        }
        before = line;
    }
    rows
}

/// A row of a service's table, its cells as they are meant.
struct Described {
    service: &'static str,
    code: String,
    status: u16,
    text: String,
}

fn codes() -> Vec<Described> {
    let is_code = |cell: &str| cell.trim_end().ends_with(|c: char| c.is_ascii_digit());
    let described = |(service, cells): (&'static str, Vec<String>)| {
        let [code, status, text] = <[String; 3]>::try_from(cells).ok()?;
        is_code(&code).then(|| Described {
            service,
            code: code.trim().to_owned(),
            status: status.trim().parse().expect("a status"),
            text: text.trim().to_owned(),
        })
    };
    rows().into_iter().filter_map(described).collect()
}

fn statuses() -> Vec<(u16, String)> {
    let described = |(_, cells): (_, Vec<String>)| {
        let [status, text] = <[String; 2]>::try_from(cells).ok()?;
        Some((status.trim().parse().ok()?, text.trim().to_owned()))
    };
    rows().into_iter().filter_map(described).collect()
}

/// What `en.ftl` must have for the source's text of an entry: corrected, and with one backtick
/// where RST has two and Markdown one.
fn expected(id: &str, source: &str) -> String {
    match CORRECTIONS.iter().find(|(corrected, ..)| *corrected == id) {
        Some((_, theirs, ours)) => {
            assert_eq!(source, *theirs, "the source's own words of {id}");
            (*ours).to_owned()
        }
        None => {
            assert!(!source.replace("``", "").contains('`'), "{id}: {source}");
            source.replace("``", "`")
        }
    }
}

#[test]
fn the_source_is_as_it_was_counted() {
    let codes = codes();
    assert_eq!(codes.len(), 194);
    let mut sizes = BTreeMap::new();
    for row in &codes {
        *sizes
            .entry((row.service, &row.code[..3]))
            .or_insert(0_usize) += 1;
    }
    let sizes: Vec<_> = sizes.into_iter().collect();
    assert_eq!(
        sizes,
        [
            (("Engine", "ENG"), 66),
            (("Events", "EVT"), 27),
            (("Identity", "IDT"), 60),
            (("Portal", "PRT"), 41),
        ],
    );
    let texts: BTreeSet<_> = codes.iter().map(|row| &row.text).collect();
    assert_eq!(texts.len(), 120);
    let statuses: Vec<u16> = statuses().into_iter().map(|(status, _)| status).collect();
    assert_eq!(
        statuses,
        [
            200, 201, 400, 401, 403, 408, 409, 410, 417, 429, 500, 501, 503
        ],
    );
    // Some cells end in a blank, which is no part of the code.
    let blank = rows().iter().filter(|(_, c)| c[0].ends_with(' ')).count();
    assert_eq!(blank, 86);
    assert!(codes.iter().all(|row| row.code.len() == 9));
}

#[test]
fn every_code_has_the_source_s_status_service_and_place() {
    let codes = codes();
    let source: Vec<_> = codes
        .iter()
        .map(|row| (row.code.as_str(), row.status, Some(row.service)))
        .collect();
    let ours: Vec<_> = hubster::Code::ALL
        .iter()
        .map(|code| {
            let service = code.service().map(|service| service.name());
            (code.as_str(), code.status(), service)
        })
        .collect();
    assert_eq!(ours, source);
    let services: Vec<_> = hubster::TABLE
        .services()
        .iter()
        .map(|service| (service.prefix(), service.name()))
        .collect();
    assert_eq!(
        services,
        [
            ("IDT", "Identity"),
            ("PRT", "Portal"),
            ("ENG", "Engine"),
            ("EVT", "Events"),
        ],
    );
}

#[test]
fn every_description_is_the_source_s() {
    let catalog = hubster::catalog();
    let english = catalog.source_locale();
    let document = Document::parse(ENGLISH);
    for row in codes() {
        let text = expected(&row.code, &row.text);
        let code: hubster::Code = row.code.parse().expect("a code of the catalog");
        // `{1}` is the place of the command's name: in Fluent it would be the number 1.
        let described = catalog.describe(code, english);
        assert_eq!(described.text, text.replace("{1}", "<command>"), "{code}");
        assert_eq!(described.locale.tag(), "en", "{code}");

        let entry = document.message(code.as_str()).or_else(|| {
            let shared = CodeRef::from(code).shared()?;
            document.message(shared)
        });
        let value = entry.and_then(|entry| entry.value.as_ref());
        let written = document.written(value.expect("an entry"));
        assert_eq!(written, [text.replace("{1}", "{ $command }")], "{code}");
    }
}

#[test]
fn one_code_has_an_argument() {
    let with: Vec<_> = codes()
        .into_iter()
        .filter(|row| row.text.contains(['{', '}']))
        .map(|row| (row.code, row.text))
        .collect();
    assert_eq!(
        with,
        [(
            "ENG009200".to_owned(),
            "Command was not found. Please type ``::{1} --list`` to see the full list of \
             available commands."
                .to_owned(),
        )],
    );
    for code in hubster::Code::ALL {
        let names: Vec<_> = code.args().iter().map(|argument| argument.name()).collect();
        let expected: &[&str] = match code {
            hubster::Code::ENG009200 => &["command"],
            _ => &[],
        };
        assert_eq!(names, expected, "{code}");
    }
}

#[test]
fn every_status_is_the_source_s_but_our_own_404() {
    let catalog = hubster::catalog();
    let mut source = statuses();
    for (status, text) in &mut source {
        *text = expected(&format!("status-{status}"), text);
    }
    let own = "Not found. The requested resource does not exist.".to_owned();
    source.push((404, own));
    source.sort();
    let describe = |status: &u16| {
        let text = catalog.describe_status(*status, catalog.source_locale());
        let text = text.map(|text| text.to_string());
        (*status, text.unwrap_or_default())
    };
    let ours: Vec<_> = hubster::TABLE.statuses().iter().map(describe).collect();
    assert_eq!(ours, source);
    assert_eq!(ours.len(), 14);
}

#[test]
fn a_correction_changes_something_and_stands_once() {
    for (id, theirs, ours) in CORRECTIONS {
        assert_ne!(theirs.replace("``", "`"), ours, "{id}");
        let twice = CORRECTIONS.iter().filter(|(other, ..)| *other == id);
        assert_eq!(twice.count(), 1, "{id}");
    }
}

/// Twenty-four numbers stand in all four services, with one status and one text: these, and only
/// these, share an entry, which is named after the number.
#[test]
fn what_all_services_say_is_written_once() {
    let mut numbers = BTreeMap::<_, Vec<_>>::new();
    for row in codes() {
        let (prefix, number) = row.code.split_at(3);
        let shown = (prefix.to_owned(), row.status, row.text.clone());
        numbers.entry(number.to_owned()).or_default().push(shown);
    }
    let mut shared: Vec<String> = Vec::new();
    for (number, rows) in &numbers {
        if let [(_, status, text), rest @ ..] = rows.as_slice()
            && rest.len() == 3
        {
            let same = |(_, other, words): &(_, u16, String)| other == status && words == text;
            assert!(rest.iter().all(same), "{number}");
            shared.push(number.clone());
        }
    }
    let expected: Vec<String> = (100..=110)
        .chain(200..=212)
        .map(|number| format!("{number:06}"))
        .collect();
    assert_eq!(shared, expected);
    for code in hubster::Code::ALL {
        let number = &code.as_str()[3..];
        let name = format!("common-{number}");
        let named = shared.iter().any(|shared| shared == number).then_some(name);
        assert_eq!(CodeRef::from(*code).shared(), named.as_deref(), "{code}");
    }
}
