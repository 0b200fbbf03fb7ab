//! What is printed for people, for GitHub and for code scanning; what is fixed and measured.

use std::fs;

use fluent_catalog_check::{
    Coverage, Expectations, FixedFile, Safety, SourceFile, check, coverage, fix,
    format::{CheckedFile, github, human, sarif},
    ftl::Document,
};
use proptest::prelude::*;
use snapbox::{assert_data_eq, str};

use crate::support::fixture;

const ENGLISH: &str = "a = Not found.\nb = Type `::{ $command } --list`.\nc = One\n";
const FRENCH: &str =
    "# en: Was not found.\na = Introuvable.\nb = Tapez `::{ $command } —list`.\nd = Deux";

fn checked() -> Vec<CheckedFile> {
    let source = Document::parse(ENGLISH);
    let file = SourceFile::new("locales/fr.ftl", Some("fr"), FRENCH.as_bytes());
    let diagnostics = check(&Expectations::against(&source), &file.parse());
    vec![CheckedFile { file, diagnostics }]
}

/// The file fixed by itself.
fn fixed(text: &str) -> FixedFile {
    let file = SourceFile::new("fr.ftl", Some("fr"), text.to_owned().into_bytes());
    fix(&Expectations::none(), &file, Safety::Safe)
}

#[test]
fn for_people() {
    let mut out = Vec::new();
    human(&mut out, &checked(), false).unwrap();
    assert_data_eq!(
        String::from_utf8(out).unwrap(),
        str![[r#"
warning[stale]: The English has changed: [-Was not-] {+Not+} found.
 --> locales/fr.ftl:1:3
  |
1 | # en: Was not found.
  |   ^^^^^^^^^^^^^^^^^^ Correct the translation, then run `sync --accept a`.

error[literal]: This code span differs from the English `::{ $command } --list`.
 --> locales/fr.ftl:3:27
  |
3 | b = Tapez `::{ $command } —list`.
  |                           ^^^^^ Write `::{ $command } --list`.

warning[missing]: `c` is not translated.
 --> locales/fr.ftl:3:34
  |
3 | b = Tapez `::{ $command } —list`.
  |                                  ^ Add `c = …` for "One".

error[unknown-id]: Unknown id `d`.
 --> locales/fr.ftl:4:1
  |
4 | d = Deux
  | ^ Remove the entry, or write the id as in the source.

warning[final-newline]: The last line has no line end.
 --> locales/fr.ftl:4:9
  |
4 | d = Deux
  |         ^ End the file with a line end.

locales/fr.ftl (fr): 2 errors, 3 warnings

"#]]
    );
}

#[test]
fn for_people_a_long_line_is_truncated() {
    let text = format!("a = {}  end\n", "word ".repeat(400).trim_end());
    let file = SourceFile::new("x.ftl", None, text.into_bytes());
    let mut diagnostics = check(&Expectations::none(), &file.parse());
    diagnostics.retain(|diagnostic| diagnostic.rule == "double-space");
    let checked = CheckedFile { file, diagnostics };
    let mut out = Vec::new();
    human(&mut out, &[checked], false).unwrap();
    assert_data_eq!(
        String::from_utf8(out).unwrap(),
        str![[r#"
warning[double-space]: Two spaces in a row.
  |
1 |  word word word word word word word word word word word word  end
  |                                                             ^^ Write one.
  |
  = note: x.ftl:1:2004

x.ftl: 1 warning

"#]]
    );
}

#[test]
fn for_github() {
    let mut out = Vec::new();
    github(&mut out, &checked()).unwrap();
    assert_data_eq!(
        String::from_utf8(out).unwrap(),
        str![[r#"
::warning file=locales/fr.ftl,line=1,col=3,endColumn=21,title=stale::The English has changed: [-Was not-] {+Not+} found. Correct the translation, then run `sync --accept a`.
::error file=locales/fr.ftl,line=3,col=27,endColumn=32,title=literal::This code span differs from the English `::{ $command } --list`. Write `::{ $command } --list`.
::warning file=locales/fr.ftl,line=3,col=34,endColumn=34,title=missing::`c` is not translated. Add `c = …` for "One".
::error file=locales/fr.ftl,line=4,col=1,endColumn=2,title=unknown-id::Unknown id `d`. Remove the entry, or write the id as in the source.
::warning file=locales/fr.ftl,line=4,col=9,endColumn=9,title=final-newline::The last line has no line end. End the file with a line end.

"#]]
    );
}

/// The schema is from the OASIS standard.
#[test]
fn for_code_scanning_by_its_schema() {
    let mut out = Vec::new();
    sarif(&mut out, &checked()).unwrap();
    let log: serde_json::Value = serde_json::from_slice(&out).unwrap();
    // One of its patterns has a bracket too many, which a strict reader of patterns refuses.
    let schema = fs::read_to_string(fixture("sarif-2.1.0.schema.json"))
        .unwrap()
        .replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&log)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, Vec::<String>::new());
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "stale");
    assert_eq!(
        result["locations"][0]["physicalLocation"]["region"]["startColumn"],
        3
    );
    assert_eq!(
        log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize]["id"],
        "stale"
    );
    // The validator does refuse what is wrong.
    let mut wrong = log;
    wrong["runs"][0]["results"][0]["level"] = "bad".into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn coverage_counts_each_message_once() {
    let source = Document::parse("a = One\nb = Two\nc = Three\nd = Four\n-t = Term\n");
    let file = Document::parse("# en: Eins\na = Un\nb = Deux\nc = Three\nd = {\n");
    let french = SourceFile::new("fr.ftl", Some("fr"), file.text().to_owned().into_bytes());
    let diagnostics = check(&Expectations::against(&source), &french.parse());
    let parts = coverage(&source, &file, &diagnostics, |_| String::new());
    let expected = Coverage {
        total: 4,
        translated: 1,
        stale: 1,
        identical: 1,
        missing: 1,
        errors: 1,
    };
    assert_eq!(parts, [(String::new(), expected)]);
    assert!((expected.percent() - 50.0).abs() < f64::EPSILON);
    assert!((Coverage::default().percent() - 100.0).abs() < f64::EPSILON);
}

#[test]
fn a_carriage_return_becomes_a_line_end_where_one_is_meant() {
    let cases = [
        ("a = x\rb = y\r", "a = x\nb = y\n"),
        ("a = x\r# c\r\r-b = y\r", "a = x\n# c\n\n-b = y\n"),
        ("a = x\r    y\r    .t = z\n", "a = x\n    y\n    .t = z\n"),
        ("a = x\r\r\nb = y\r\r\n", "a = x\nb = y\n"),
        // A new line would break the text in two.
        ("a = one\rword\n", "a = one\rword\n"),
    ];
    for (text, expected) in cases {
        assert_eq!(
            String::from_utf8(fixed(text).bytes).unwrap(),
            expected,
            "{text:?}"
        );
    }
}

/// One fix can make another one possible; edits that touch are applied one after the other.
#[test]
fn fixing_ends_when_nothing_is_left_to_fix() {
    let cases = [
        "\0".repeat(100),
        "\0\u{1}".repeat(50),
        "\0\u{1}\u{2}\u{200B}".repeat(20),
    ];
    for noise in cases {
        let text = format!("a = Un{noise}deux\n");
        let file = SourceFile::new("fr.ftl", Some("fr"), text.into_bytes());
        let fixed = fix(&Expectations::none(), &file, Safety::Unsafe);
        let again = SourceFile::new("fr.ftl", Some("fr"), fixed.bytes);
        let diagnostics = check(&Expectations::none(), &again.parse());
        assert_eq!(diagnostics, [], "{noise:?}");
        assert_eq!(
            fix(&Expectations::none(), &again, Safety::Unsafe).applied,
            []
        );
    }
}

/// Files that need fixes.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a = One",
        "b = Two  words",
        "c = x ",
        "\n",
        "\r\n",
        "\r",
        "\u{FEFF}",
        "  ",
        " ",
        "\u{A0}",
        "d = { $n ->\n   *[o] x  y\n }",
        "    .t = z ",
        "# comment  ",
        "é",
        "e = \u{A0}x",
        "f = {\" \"}",
        "    more  text ",
        "\t",
        "`a  b`",
    ]);
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    /// Fixing a fixed file changes nothing, and only blanks change.
    #[test]
    fn fixing_is_idempotent_and_touches_blanks_only(text in text()) {
        let once = String::from_utf8(fixed(&text).bytes).unwrap();
        let again = fixed(&once);
        prop_assert_eq!(std::str::from_utf8(&again.bytes).unwrap(), &once);
        prop_assert_eq!(again.applied, vec![]);
        let dense = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '\u{FEFF}').collect::<String>();
        prop_assert_eq!(dense(&once), dense(&text));
    }

    /// Whatever the bytes, checking ends, and locations are in the file.
    #[test]
    fn any_bytes_are_checked(bytes in prop::collection::vec(any::<u8>(), 0..300), text in text()) {
        let source = Document::parse(&text);
        for bytes in [bytes, text.clone().into_bytes()] {
            let file = SourceFile::new("fr.ftl", Some("fr"), bytes);
            let lines = file.text().split('\n').count();
            for found in check(&Expectations::against(&source), &file.parse()) {
                prop_assert!(found.start.line >= 1 && found.start <= found.end && found.end.line <= lines);
                prop_assert!(found.start.column >= 1 && found.end.column >= 1);
                prop_assert!(file.text().get(found.span.clone()).is_some());
                for edit in &found.edits {
                    prop_assert!(file.text().get(edit.span.clone()).is_some());
                }
            }
        }
    }
}
