//! What `catalog!` declares: several catalogs in one program, in a crate that renamed this one
//! and that denies every lint about what is written for it; and what it refuses, in which words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fluent_catalog::{Argument, ArgumentKind, Message};

fluent_catalog::catalog! {
    /// The errors of the billing service.
    mod billing in "examples/billing/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

/// A code of the same name, with all that a table may have.
mod inner {
    fluent_catalog::catalog! {
        /// The errors of another service.
        #[allow(dead_code)]
        pub(super) mod shipping in "tests/data/shipping/"
            services { S "Everything", SHIP "Shipping", BIL "Billing", }
            statuses { 404, 500, }
        {
            /// What is documented.
            #[doc = "In two ways."]
            BIL000001 500 = "shared";
            S1 404;
            SHIP_2 404 (a: string, b: number, c,);
        }
    }
}

use inner::shipping;

#[test]
fn two_catalogs_live_in_one_program() {
    let (ours, theirs) = (billing::catalog(), shipping::catalog());
    assert_eq!((ours.verify(), theirs.verify()), (Ok(()), Ok(())));
    let english = theirs.source_locale();
    assert_eq!(english.tag(), "en");
    let (one, other) = (billing::BIL000001, shipping::BIL000001);
    assert_ne!(one, other);
    assert_eq!((one.status(), other.status()), (402, 500));
    assert_eq!(ours.render(&one, english).text, one.to_string());
    assert_eq!(theirs.render(&other, english).text, "The parcel is broken.");
    // A catalog knows only its own codes, also where another has one of the same name.
    assert_eq!(ours.render(&other, english).text, "BIL000001");
    assert_eq!(ours.text(shipping::Code::BIL000001, english), None);

    let weighed = shipping::SHIP_2 {
        a: "R-7",
        b: 2,
        c: 'x',
    };
    let message = Message::from(weighed);
    assert_eq!(message.to_string(), "R-7 weighs 2.0 kg, not x.");
    assert_eq!(
        format!("{message:?} {:?}", shipping::S1),
        r#"SHIP_2 { a: "R-7", b: 2.0, c: "x" } S1"#,
    );
}

#[test]
fn the_table_has_what_the_rows_say() {
    let table = &shipping::TABLE;
    assert_eq!(
        (table.name(), table.statuses()),
        ("shipping", &[404, 500][..])
    );
    let rows: Vec<_> = shipping::Code::ALL
        .iter()
        .map(|code| {
            let service = code.service().map(|service| service.name);
            let shared = fluent_catalog::Code::from(*code).shared();
            (code.as_str(), code.status(), service, shared)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("BIL000001", 500, Some("Billing"), Some("shared")),
            ("S1", 404, Some("Everything"), None),
            ("SHIP_2", 404, Some("Shipping"), None),
        ],
    );
    let argument = |name, kind| Argument { name, kind };
    assert_eq!(
        shipping::Code::SHIP_2.args(),
        [
            argument("a", ArgumentKind::String),
            argument("b", ArgumentKind::Number),
            argument("c", ArgumentKind::String),
        ],
    );
    assert_eq!(billing::Code::BIL000001.service(), None);
    assert!(billing::TABLE.services().is_empty() && billing::TABLE.statuses().is_empty());
    let numbers: Vec<_> = table.codes().map(|code| code.number()).collect();
    assert_eq!(numbers, [Some(1), Some(1), Some(2)]);
}

/// What a team's crate may look like: this crate under another name, an older edition, and
/// lints on all that is written for it.
const LIBRARY: &str = r#"//! Two catalogs.
#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub, unused)]
#![deny(nonstandard_style, rust_2018_idioms, single_use_lifetimes, trivial_casts)]
#![forbid(unsafe_code)]

renamed::catalog! {
    /// The errors of the billing service.
    pub mod billing in "locales/" services { BIL "Billing" } statuses { 402 } {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

renamed::catalog! {
    /// The errors of another service.
    pub mod shipping in "locales/" { BIL000001 500; }
}

/// A handler.
pub fn handle(amount: u32) -> Result<(), renamed::Message> {
    match amount {
        0 => Err(billing::BIL000001),
        1 => Err(shipping::BIL000001)?,
        _ => Err(billing::BIL000002 { invoice: "R-7", amount })?,
    }
}
"#;

/// The cases of `tests/declare/`: each is a program that must not compile, and says after `//~`
/// which words the compiler has to show.
fn cases() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/declare");
    let case = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("a file").path();
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        (name, fs::read_to_string(&path).expect("a case"))
    };
    fs::read_dir(folder).expect("the cases").map(case).collect()
}

/// A crate of the cases, made anew.
fn crate_of(cases: &BTreeMap<String, String>) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("declare");
    let programs = folder.join("src/bin");
    if programs.exists() {
        fs::remove_dir_all(&programs).expect("the programs of an earlier run");
    }
    fs::create_dir_all(&programs).expect("a folder");
    fs::create_dir_all(folder.join("locales")).expect("a folder");
    let manifest = format!(
        "[package]\nname = \"checked\"\nedition = \"2021\"\n\n[dependencies]\n\
         renamed = {{ package = \"fluent-catalog\", path = {root:?} }}\n\n[workspace]\n"
    );
    for (path, text) in [
        ("Cargo.toml", manifest.as_str()),
        ("src/lib.rs", LIBRARY),
        ("locales/en.ftl", "BIL000001 = Payment required.\n"),
    ] {
        fs::write(folder.join(path), text).expect("a file");
    }
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the versions");
    for (name, text) in cases {
        fs::write(programs.join(name).with_extension("rs"), text).expect("a program");
    }
    folder
}

#[test]
fn what_is_refused_says_why_and_nothing_else_is() {
    let cases = cases();
    assert_eq!(cases.len(), 13);
    let folder = crate_of(&cases);
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--keep-going", "--lib", "--bins"])
        .args(["--message-format", "json"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .current_dir(&folder)
        .output()
        .expect("cargo");
    let mut errors: BTreeMap<String, String> = BTreeMap::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(line) = serde_json::from_slice::<serde_json::Value>(line) else {
            continue;
        };
        let (target, message) = (&line["target"]["name"], &line["message"]);
        if message["level"] == "error" {
            let target = target.as_str().expect("a target").to_owned();
            let rendered = message["rendered"].as_str().expect("words");
            *errors.entry(target).or_default() += rendered;
        }
    }
    let refused: Vec<_> = errors.keys().collect();
    let expected: Vec<_> = cases.keys().collect();
    let progress = String::from_utf8_lossy(&output.stderr);
    assert_eq!(refused, expected, "{errors:#?}\n{progress}");
    for (name, text) in &cases {
        let words: Vec<_> = text
            .lines()
            .filter_map(|line| line.strip_prefix("//~ "))
            .collect();
        assert!(!words.is_empty(), "{name} says no words");
        for words in words {
            let shown = &errors[name];
            assert!(
                shown.contains(words),
                "{name}: `{words}` is not in:\n{shown}"
            );
        }
    }
}
