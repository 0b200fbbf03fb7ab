//! Each rule with its faulty and its clean file, and all findings in full.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use fluent_catalog::{
    check::{Expectations, File, Finding, RULES, check, locale_of},
    ftl::Document,
};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check");

/// `bad.LANG.ftl` or `good.LANG.ftl` of a rule, judged against its `en.ftl`.
fn findings(folder: &Path, kind: &str) -> Vec<Finding> {
    let mut files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let name = files
        .find(|name| name.starts_with(kind) && name.ends_with(".ftl"))
        .unwrap();
    let english = fs::read_to_string(folder.join("en.ftl")).unwrap();
    let source = Document::parse(&english);
    let bytes = fs::read(folder.join(&name)).unwrap();
    let tag = locale_of(&name);
    let file = File {
        path: &name,
        bytes: &bytes,
        locale: tag.as_deref(),
    };
    check(&Expectations::against(&source), &file)
}

fn print(findings: &[Finding]) -> String {
    let mut output = String::new();
    for f in findings {
        let id = f.id.as_deref().unwrap_or("-");
        let (from, to) = ((f.line, f.column), (f.end_line, f.end_column));
        writeln!(
            output,
            "{}:{}-{}:{} {} {} {id}",
            from.0, from.1, to.0, to.1, f.severity, f.rule
        )
        .unwrap();
        writeln!(output, "    {}", f.message).unwrap();
        if let Some(suggestion) = &f.suggestion {
            writeln!(output, "    {suggestion}").unwrap();
        }
    }
    output
}

/// With `UPDATE_FIXTURES=1` the findings are written anew, to be read in review.
#[test]
fn each_rule_finds_its_faults_and_nothing_in_clean_files() {
    let mut alarms = String::new();
    for rule in RULES {
        let folder = Path::new(FIXTURES).join(rule.id);
        let bad = findings(&folder, "bad");
        assert!(
            bad.iter().any(|finding| finding.rule == rule.id),
            "{} finds nothing",
            rule.id
        );
        let printed = print(&bad);
        let path = folder.join("bad.txt");
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fs::write(&path, &printed).unwrap();
        }
        assert_eq!(printed, fs::read_to_string(&path).unwrap(), "{}", rule.id);
        for finding in findings(&folder, "good") {
            writeln!(alarms, "{}: {}", rule.id, print(&[finding])).unwrap();
        }
    }
    assert_eq!(alarms, "", "in clean files");
}

#[test]
fn each_folder_of_fixtures_is_a_rule() {
    let folders = fs::read_dir(FIXTURES)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let rules = RULES.iter().map(|rule| rule.id.to_owned());
    assert_eq!(
        folders.collect::<BTreeSet<_>>(),
        rules.collect::<BTreeSet<_>>()
    );
}
