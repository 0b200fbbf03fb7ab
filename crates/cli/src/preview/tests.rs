//! What the preview shows of a folder while it is edited.

use fluent_catalog::{ArgumentKind, Catalog, Row, Table};

use super::state::PreviewState;

/// What a language shows, one line per message.
fn shown(state: &PreviewState, tag: &str) -> String {
    let language = &state.languages[tag];
    let mut text = String::new();
    for message in &language.messages {
        let mark = if message.is_last_good {
            " (last good)"
        } else {
            ""
        };
        text += &format!("{} {:?}{mark}\n", message.id, message.state);
        for sample in &message.texts {
            text += &format!("  {:?} {}\n", sample.values, sample.text);
        }
        for own in &message.diagnostics {
            text += &format!("  {}:{} {}\n", own.start.line, own.start.column, own.rule);
        }
    }
    text
}

#[test]
fn each_variant_is_shown_and_what_breaks_keeps_its_last_good_text() {
    let folder =
        std::env::temp_dir().join(format!("fluent-catalog-preview-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write(
        "en.ftl",
        "# $count (Number) - how many, such as 7\nSHOP001 = { $count ->\n    [one] One hub\n   *[other] { $count } hubs\n }\n\
         # $name (String) - whose, such as `Ada`\nSHOP002 = { $name } is gone.\nSHOP003 = Gone.\n",
    );
    let good = "SHOP001 = { $count ->\n    [one] Jeden hub\n    [few] { $count } huby\n    [many] { $count } hubów\n   *[other] { $count } huba\n }\n\
         SHOP002 = Nie ma { $name }.\nSHOP003 = Nie ma.\n";
    write("pl.ftl", good);
    let row = |code| Row::new(code, 404);
    let rows = [
        row("SHOP001").with_argument("count", ArgumentKind::Number),
        row("SHOP002").with_argument("name", ArgumentKind::String),
        row("SHOP003"),
    ];
    let table = Table::builder("shop").rows(rows).build().unwrap();
    let catalog = &Catalog::from_texts(&table, [("en", "SHOP003 = Gone.")]).unwrap();
    let state = PreviewState::read(catalog, Some(&folder), None);
    assert_eq!(
        shown(&state, "pl"),
        "SHOP001 Translated\n  [(\"count\", \"7\")] 7 hubów\n  [(\"count\", \"1\")] Jeden hub\n  [(\"count\", \"2\")] 2 huby\n  \
         [(\"count\", \"0\")] 0 hubów\n  [(\"count\", \"0.5\")] 0.5 huba\n\
         SHOP002 Translated\n  [(\"name\", \"Ada\")] Nie ma Ada.\nSHOP003 Translated\n  [] Nie ma.\n"
    );
    write(
        "pl.ftl",
        &good.replace("Nie ma { $name }.", "Nie ma { $name."),
    );
    let broken = PreviewState::read(catalog, Some(&folder), Some(&state));
    assert!(
        shown(&broken, "pl")
            .contains("SHOP002 Missing (last good)\n  [(\"name\", \"Ada\")] Nie ma Ada.\n"),
        "{}",
        shown(&broken, "pl")
    );
    write("pl.ftl", &good.replace("SHOP003 = Nie ma.\n", ""));
    let removed = PreviewState::read(catalog, Some(&folder), Some(&broken));
    assert!(
        shown(&removed, "pl").contains("SHOP003 Missing\n"),
        "{}",
        shown(&removed, "pl")
    );
    assert!(
        state.languages["en-XA"].messages[2].texts[0]
            .text
            .starts_with('⟦')
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
