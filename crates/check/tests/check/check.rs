//! Each rule with a file that breaks it and one that does not, and its diagnostics in full.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use fluent_catalog_check::{
    Diagnostic, Expectations, Limits, RULES, Rule, Schema, SourceFile, check, check_fatal,
    missing_source, missing_texts, read_folder,
};

use crate::support::{assert_snapshot, fixture, workspace};

/// What a rule reports in `bad` or `good`: a file `bad.LANG.ftl` that is checked against `en.ftl`, or
/// a folder `bad`.
fn diagnostics(rule: &Rule, kind: &str) -> Vec<Diagnostic> {
    let folder = fixture("rules").join(rule.id);
    if folder.join(kind).is_dir() {
        let limits = Limits { file_bytes: 100 };
        let mut diagnostics = read_folder(&folder.join(kind), limits).diagnostics;
        let root = format!("{}/", folder.display());
        for diagnostic in &mut diagnostics {
            diagnostic.file = diagnostic.file.replace(&root, "");
        }
        return diagnostics;
    }
    let (name, bytes) = file(&folder, kind);
    let tag = name.split('.').nth(1).unwrap();
    let checked = SourceFile::new(&name, Some(tag), bytes);
    if rule.id == "missing-source" {
        let is_missing = checked.locale() != Some("en");
        return is_missing
            .then(|| missing_source(checked.path(), "en"))
            .into_iter()
            .collect();
    }
    if rule.id == "missing-text" {
        let mut schema = Schema::new();
        schema.declare("a", None, []);
        schema.declare("b", Some("shared"), []);
        schema.declare("c", Some("shared"), []);
        return missing_texts(&schema, &[checked.parse()]);
    }
    let english = SourceFile::new(
        "en.ftl",
        Some("en"),
        fs::read(folder.join("en.ftl")).unwrap(),
    );
    let english = english.parse();
    check(&Expectations::against(english.document()), &checked.parse())
}

/// The file of a folder whose name begins so.
fn file(folder: &Path, kind: &str) -> (String, Vec<u8>) {
    let files = fs::read_dir(folder).unwrap();
    let mut names = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let is_wanted = |name: &String| name.starts_with(kind) && name.ends_with(".ftl");
    let name = names.find(is_wanted).unwrap();
    let bytes = fs::read(folder.join(&name)).unwrap();
    (name, bytes)
}

fn print(diagnostics: &[Diagnostic]) -> String {
    let mut output = String::new();
    for d in diagnostics {
        let id = d.id.as_deref().unwrap_or("-");
        let (from, to) = (d.start, d.end);
        writeln!(
            output,
            "{}:{}-{}:{} {} {} {id}",
            from.line, from.column, to.line, to.column, d.severity, d.rule
        )
        .unwrap();
        writeln!(output, "    {}", d.message).unwrap();
        if let Some(help) = &d.help {
            writeln!(output, "    {help}").unwrap();
        }
        for edit in &d.edits {
            let (span, text) = (&edit.span, &edit.replacement);
            writeln!(
                output,
                "    {:?} {}..{} {text:?}",
                edit.safety, span.start, span.end
            )
            .unwrap();
        }
    }
    output
}

#[test]
fn each_rule_reports_its_bad_file_and_nothing_in_the_good_one() {
    let mut in_good_files = String::new();
    for rule in RULES {
        let bad = diagnostics(rule, "bad");
        let is_reported = bad.iter().any(|diagnostic| diagnostic.rule == rule.id);
        assert!(is_reported, "{} reports nothing", rule.id);
        let printed = print(&bad);
        assert_snapshot(&fixture("rules").join(rule.id).join("bad.txt"), &printed);
        for diagnostic in diagnostics(rule, "good") {
            writeln!(in_good_files, "{}: {}", rule.id, print(&[diagnostic])).unwrap();
        }
    }
    assert_eq!(in_good_files, "");
}

/// The bad file of each example breaks its rule, and the good one breaks none.
#[test]
fn each_rule_has_an_example() {
    for rule in RULES {
        let example = &rule.example;
        if example.locale.is_empty() || rule.id == "missing-text" {
            continue;
        }
        let source = SourceFile::new("en.ftl", Some("en"), example.source.as_bytes());
        let source = source.parse();
        let expected = match example.source {
            "" => Expectations::none(),
            _ => Expectations::against(source.document()),
        };
        let reported = |bytes: &'static [u8]| {
            let file = SourceFile::new("x.ftl", Some(example.locale), bytes);
            check(&expected, &file.parse())
        };
        let bad = reported(example.bad);
        assert!(
            bad.iter().any(|d| d.rule == rule.id),
            "{}: {bad:#?}",
            rule.id
        );
        assert_eq!(reported(example.good.as_bytes()), [], "{}", rule.id);
        // A rule that says it has a fix offers one.
        let safety = bad
            .iter()
            .filter(|d| d.rule == rule.id)
            .filter_map(Diagnostic::safety);
        let safety = safety.min();
        assert_eq!(safety.is_some(), rule.fix.is_some(), "{}", rule.id);
    }
}

#[test]
fn each_folder_of_fixtures_is_a_rule() {
    let folders = fs::read_dir(fixture("rules")).unwrap();
    let folders = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let rules = RULES.iter().map(|rule| rule.id.to_owned());
    assert_eq!(
        folders.collect::<BTreeSet<_>>(),
        rules.collect::<BTreeSet<_>>()
    );
}

/// Every rule that is defined is in the registry, once.
#[test]
fn each_rule_is_registered() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut defined = BTreeSet::new();
    let mut folders = vec![source.join("rules")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            let rules = text.split(": Rule = Rule {\n    id: \"").skip(1);
            defined.extend(rules.map(|rule| rule.split('"').next().unwrap().to_owned()));
        }
    }
    let registered = RULES.iter().map(|rule| rule.id.to_owned());
    assert_eq!(defined, registered.collect::<BTreeSet<_>>());
}

#[cfg(feature = "report")]
#[test]
fn the_page_of_the_rules_is_current() {
    use fluent_catalog_check::format::{RULES_PAGE, rules_page};

    let page = rules_page();
    assert_snapshot(&workspace(RULES_PAGE), &page);
    for rule in RULES {
        assert!(page.contains(&format!("\n## {}\n", rule.id)), "{}", rule.id);
    }
}

/// A broken source is reported by the fatal rules as by all.
#[test]
fn the_fatal_rules_agree_with_all() {
    for rule in RULES.iter().filter(|rule| rule.fatal) {
        let folder = fixture("rules").join(rule.id);
        if folder.join("bad").is_dir() || ["missing-source", "missing-text"].contains(&rule.id) {
            continue;
        }
        let (name, bytes) = file(&folder, "bad");
        let file = SourceFile::new(name, None, bytes);
        let parsed = [file.parse()];
        let mut schema = Schema::new();
        for entry in parsed[0].document().entries() {
            schema.declare(entry.id, None, []);
        }
        let fatal = check_fatal(&Expectations::of_schema(&schema, None), &parsed);
        let is_about_source = ["unknown-id"].contains(&rule.id);
        assert!(
            is_about_source || fatal.iter().any(|d| d.rule == rule.id),
            "{}: {fatal:#?}",
            rule.id
        );
        assert!(
            fatal
                .iter()
                .all(|d| RULES.iter().any(|r| r.fatal && r.id == d.rule))
        );
    }
}
