//! Keeping a translation in step with its source.

use fluent_catalog_check::{
    ftl::Document,
    sync::{Change, SyncError, SyncOptions, new_file, sync},
};
use proptest::prelude::*;
use snapbox::{assert_data_eq, str};

use crate::support::{english, translations};

const SOURCE: &str = "\
### English

## First

a = One
b = Two
    .title = Second
files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}

## Second

# $name (String) - who
c = Hello, { $name }
d =
    Two
    lines
";

fn synced(text: &str) -> String {
    let source = Document::parse(SOURCE);
    let options = SyncOptions {
        plurals: &["one", "few", "other"],
        ..SyncOptions::default()
    };
    sync(
        &source,
        &Document::parse(text),
        &|id| id == "known",
        options,
    )
    .unwrap()
    .text
}

#[test]
fn adds_what_is_missing_and_notes_the_english() {
    let text = "\
### French

## First

a = Un
# my own words
b = Deux
    .title = Second

## Second

# en: Hello, { $name }
c = Bonjour, { $name }
";
    assert_data_eq!(
        synced(text),
        str![[r#"
### French

## First

# en: One
a = Un
# en: Two
# en .title: Second
# my own words
b = Deux
    .title = Second

# en: { $count ->
# en:     [one] { $count } file
# en:    *[other] { $count } files
# en: }
# files = { $count ->
#     [one]
#     [few]
#    *[other]
# }

## Second

# en: Hello, { $name }
c = Bonjour, { $name }

# en: Two
# en: lines
# d =

"#]]
    );
}

#[test]
fn moves_what_the_source_no_longer_has_to_the_end() {
    let text = "# en: One\na = Un\n\n# en: Old\nold = Vieux\n    .title = x\n\nknown = Connu\n# en: Two\n# en .title: Second\nb = Deux\n    .title = y";
    assert_data_eq!(
        synced(text),
        str![[r#"
# en: One
a = Un

known = Connu
# en: Two
# en .title: Second
b = Deux
    .title = y

# en: { $count ->
# en:     [one] { $count } file
# en:    *[other] { $count } files
# en: }
# files = { $count ->
#     [one]
#     [few]
#    *[other]
# }

# en: Hello, { $name }
# $name (String) - who
# c =

# en: Two
# en: lines
# d =


## Obsolete: the source no longer has these

# en: Old
old = Vieux
    .title = x

"#]]
    );
}

#[test]
fn keeps_the_line_ends_of_the_file() {
    let text = "\u{FEFF}a = Un\r\n";
    let synced = synced(text);
    assert!(
        synced.starts_with("\u{FEFF}# en: One\r\na = Un\r\n"),
        "{synced:?}"
    );
    assert!(!synced.replace("\r\n", "").contains('\n'));
}

#[test]
fn accepting_renews_the_english_and_nothing_else() {
    let text = "# en: Eins\n# mine\na = Un\n# en: Zwei\nb = Deux\n    .title = Second\n";
    let source = Document::parse("a = One\nb = Two\n    .title = Second\n");
    let options = SyncOptions {
        accept: &["b"],
        ..SyncOptions::default()
    };
    let synced = sync(&source, &Document::parse(text), &|_| false, options).unwrap();
    assert_eq!(
        synced.text,
        "# en: Eins\n# mine\na = Un\n# en: Two\n# en .title: Second\nb = Deux\n    .title = Second\n"
    );
    assert_eq!(synced.changes, [Change::Accepted("b".to_owned())]);
    let unknown = SyncOptions {
        accept: &["z"],
        ..SyncOptions::default()
    };
    assert_eq!(
        sync(&source, &Document::parse(text), &|_| false, unknown),
        Err(SyncError::Unknown("z".to_owned()))
    );
}

#[test]
fn a_file_that_cannot_be_changed_safely_is_left_alone() {
    let source = Document::parse(SOURCE);
    let error = |text: &str| {
        let file = Document::parse(text);
        sync(&source, &file, &|_| false, SyncOptions::default()).unwrap_err()
    };
    assert_eq!(error("a = Un\nb Deux\n"), SyncError::Syntax(2));
    // What is inserted after a bare carriage return would be a part of the line before it.
    assert_eq!(
        error("a = Un\r\nb = Deux\r\n# x\ry\n"),
        SyncError::CarriageReturn(3)
    );
    assert_eq!(error("a = Un\r"), SyncError::CarriageReturn(1));
    let source = Document::parse("a = One\rmore\n");
    let file = Document::parse("a = Un\n");
    let error = sync(&source, &file, &|_| false, SyncOptions::default()).unwrap_err();
    assert_eq!(error, SyncError::SourceCarriageReturn(1));
}

#[test]
fn a_new_language() {
    let source = Document::parse(SOURCE);
    assert_data_eq!(
        new_file(&source, "sv", &["one", "other"]),
        str![[r#"
### sv

## First

# en: One
# a =

# en: Two
# en .title: Second
# b =
#     .title =

# en: { $count ->
# en:     [one] { $count } file
# en:    *[other] { $count } files
# en: }
# files = { $count ->
#     [one]
#    *[other]
# }

## Second

# en: Hello, { $name }
# $name (String) - who
# c =

# en: Two
# en: lines
# d =

"#]]
    );
}

#[test]
fn what_was_filled_in_is_right() {
    let source = Document::parse(SOURCE);
    let text = new_file(&source, "sv", &["one", "other"]);
    let filled: String = text
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(entry) if !entry.starts_with("en") && !entry.starts_with('$') => {
                let ends = entry.ends_with('=') || entry.ends_with(']');
                format!("{entry}{}\n", if ends { " Text" } else { "" })
            }
            _ => format!("{line}\n"),
        })
        .collect();
    let document = Document::parse(&filled);
    assert_eq!(document.error_spans().next(), None);
    assert_eq!(document.entries().len(), source.entries().len());
    assert_eq!(synced(&filled), filled);
}

#[test]
fn shipped_translations_are_in_step() {
    let english = english();
    let source = Document::parse(&english);
    let translations = translations();
    assert_ne!(translations, []);
    for (tag, text) in translations {
        let file = Document::parse(&text);
        let synced = sync(&source, &file, &|_| false, SyncOptions::default()).unwrap();
        assert_eq!(synced.changes, [], "{tag}");
        assert_eq!(synced.text, text);
    }
}

/// Files with comments, groups and line ends of all kinds.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a = Un\n",
        "b = Deux\n    .title = Titre\n",
        "c = Bonjour\n",
        "d = x\n    y\n",
        "old = Vieux\n",
        "known = Connu\n",
        "\n",
        "\n\n",
        "# comment\n",
        "## First\n",
        "## Second\n",
        "### File\n",
        "# en: One\n",
        "# en: Two\n",
        "# en .title: T\n",
        "# a =\n",
        "# c = x\n",
        "-term = T\n",
        "files = { $count ->\n   *[other] x\n }\n",
        "a = Un\r\n",
        "# x\r\n",
        "old2 = Vieux\r\n",
    ]);
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    /// Doing it twice is doing it once; every line stays, and all entries with their texts.
    #[test]
    fn is_idempotent_and_loses_nothing(text in text()) {
        let source = Document::parse(SOURCE);
        let run = |text: &str| sync(&source, &Document::parse(text), &|id| id == "known", SyncOptions::default()).unwrap().text;
        let once = run(&text);
        prop_assert_eq!(run(&once), once.clone(), "twice");
        let mut lines: Vec<&str> = once.lines().collect();
        for line in text.lines().filter(|line| !line.is_empty()) {
            let at = lines.iter().position(|other| *other == line);
            prop_assert!(at.is_some(), "{line:?} is lost in {once:?}");
            lines.remove(at.unwrap());
        }
        let (before, after) = (Document::parse(&text), Document::parse(&once));
        prop_assert_eq!(after.error_spans().next(), None);
        for entry in before.entries() {
            let kept = after.entries().iter().any(|other| other.name() == entry.name() && after.slice(other.span.clone()) == before.slice(entry.span.clone()));
            prop_assert!(kept, "{}", entry.id);
        }
    }
}

#[test]
fn only_what_is_plural_in_english_gets_plural_forms() {
    let source = Document::parse(
        "a = { $kind ->\n    [user] One\n   *[other] Another\n }\n\
         b = Found { $count ->\n    [one] one hub\n   *[other] { $count } hubs\n } here.\n\
         c = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n }\n",
    );
    let text = new_file(&source, "ru", &["one", "few", "many", "other"]);
    let prepared: String = text
        .split_inclusive('\n')
        .filter(|line| line.starts_with("# ") && !line.starts_with("# en:"))
        .collect();
    assert_data_eq!(
        prepared,
        str![[r#"
# a =
# b = { $count ->
#     [one]
#     [few]
#     [many]
#    *[other]
# }
# c =

"#]]
    );
}
