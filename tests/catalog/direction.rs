//! Direction, control characters and numbers in arguments.

use fluent_catalog::{Direction, hubster};

use crate::support::{locale, single};

/// Nothing invisible where people copy from, and nothing that an argument could do to the text
/// around it.
#[test]
fn direction_and_control_characters_of_an_argument() {
    let catalog = hubster::catalog();
    let render = |tag: &str, command: &str| {
        let message = hubster::ENG009200 { command }.into();
        catalog.render(&message, locale(catalog, tag)).to_string()
    };
    let english = |span: &str| {
        format!(
            "Command was not found. Please type {span} to see the full list of available commands."
        )
    };
    let french = |span: &str| {
        format!(
            "Commande introuvable. Saisissez {span} pour afficher la liste complète des commandes \
             disponibles."
        )
    };
    let arabic = |span: &str| {
        format!("لم يُعثر على الأمر. يُرجى كتابة {span} لعرض القائمة الكاملة للأوامر المتوفرة.")
    };
    for (command, span) in [
        ("trans", "`::trans --list`"),
        ("", "`:: --list`"),
        ("naïve 日本", "`::naïve 日本 --list`"),
        ("ترجمة", "`::\u{2068}ترجمة\u{2069} --list`"),
        ("a שלום", "`::\u{2068}a שלום\u{2069} --list`"),
        ("a\r\nb\0", "`::a␍␊b␀ --list`"),
        ("\t\u{1b}[31m\u{7f}", "`::␉␛[31m␡ --list`"),
        ("\u{85}\u{9b}", "`::\u{fffd}\u{fffd} --list`"),
        ("\u{202e}x\u{2069}", "`::\u{fffd}x\u{fffd} --list`"),
        (
            "\u{2028}\u{200f}\u{61c}",
            "`::\u{fffd}\u{fffd}\u{fffd} --list`",
        ),
        ("`; rm -rf /", "`::`; rm -rf / --list`"),
    ] {
        assert_eq!(render("en", command), english(span), "{command:?}");
        assert_eq!(render("fr", command), french(span), "{command:?}");
        let isolated = format!("\u{2066}{span}\u{2069}");
        assert_eq!(render("ar", command), arabic(&isolated), "{command:?}");
    }
    let arabic = locale(catalog, "ar");
    assert_eq!(
        catalog
            .describe(hubster::Code::PRT000699, arabic)
            .direction(),
        Direction::RightToLeft
    );
    assert_eq!(catalog.source_locale().direction(), Direction::LeftToRight);
}

#[test]
fn an_argument_is_isolated_only_where_its_direction_can_differ() {
    for (tag, pattern, argument, expected) in [
        ("en", "x { $s } y", "abc", "x abc y"),
        ("en", "x { $s } y", "ترجمة", "x \u{2068}ترجمة\u{2069} y"),
        ("en", "x { $s }", "\u{1e900}", "x \u{2068}\u{1e900}\u{2069}"),
        // Alone there is nothing around it.
        ("en", "{ $s }", "ترجمة", "ترجمة"),
        ("ar", "{ $s }", "abc", "abc"),
        ("ar", "س { $s } ص", "abc", "س \u{2068}abc\u{2069} ص"),
        ("ar", "س { $s } ص", "ترجمة", "س ترجمة ص"),
        ("ar", "س { $s } ص", "-5", "س \u{2068}-5\u{2069} ص"),
        ("ar", "س { $s } ص", "", "س  ص"),
        ("he", "א { $s } ב", "abc", "א \u{2068}abc\u{2069} ב"),
        // Code is left to right, and stands with its backticks in one isolate.
        ("ar", "س `a { $s } b` ص", "c", "س \u{2066}`a c b`\u{2069} ص"),
        (
            "ar",
            "`a` س `b`",
            "",
            "\u{2066}`a`\u{2069} س \u{2066}`b`\u{2069}",
        ),
        (
            "ar",
            "`{ $s }` { $s }",
            "ص",
            "\u{2066}`\u{2068}ص\u{2069}`\u{2069} ص",
        ),
        // One backtick encloses nothing.
        ("ar", "س ` { $s } ص", "c", "س ` \u{2068}c\u{2069} ص"),
        // A variant in code is code; code in a variant is.
        (
            "ar",
            "س `a { $s ->\n    [x] X\n   *[y] { $s }\n } b` ص",
            "c",
            "س \u{2066}`a c b`\u{2069} ص",
        ),
        (
            "ar",
            "{ $s ->\n    [x] X\n   *[y] س `{ $s }`\n } ص",
            "c",
            "س \u{2066}`c`\u{2069} ص",
        ),
        ("en", "س `a { $s } b` ص", "c", "س `a c b` ص"),
    ] {
        let shown = single(tag, pattern).with("s", argument);
        assert_eq!(shown, expected, "{pattern} in {tag} with {argument:?}");
    }
    for (tag, number, expected) in [("ar", -5.0, "س \u{2068}-5\u{2069}"), ("en", -5.0, "س -5")] {
        assert_eq!(single(tag, "س { $n }").with("n", number), expected, "{tag}");
        let formatted = single(tag, "س { NUMBER($n) }");
        assert_eq!(formatted.with("n", number), expected, "{tag}");
    }
}

/// Numbers for which plural rules have no category, or which are too long for them, still show.
#[test]
fn any_number_renders() {
    let huge = format!("1{}", "0".repeat(300));
    let one = "{ $n ->\n    [one] one\n   *[other] other\n } { $n }";
    let ordinal = "{ NUMBER($n, type: \"ordinal\") ->\n    [one] first\n   *[other] other\n }";
    let padded = "{ NUMBER($n, minimumFractionDigits: 19) ->\n    [one] one\n   *[other] other\n }";
    for (number, plural, ordered, long) in [
        (1.0, "one 1", "first", "other"),
        (-1.0, "one -1", "first", "other"),
        (-0.0, "other -0", "other", "other"),
        (0.1 + 0.2, "other 0.30000000000000004", "other", "other"),
        (
            u64::MAX as f64,
            "other 18446744073709552000",
            "other",
            "other",
        ),
        (1e300, &format!("other {huge}"), "other", "other"),
        (f64::INFINITY, "other inf", "other", "other"),
        (f64::NEG_INFINITY, "other -inf", "other", "other"),
        (f64::NAN, "other NaN", "other", "other"),
    ] {
        assert_eq!(single("en", one).with("n", number), plural);
        assert_eq!(single("en", ordinal).with("n", number), ordered, "{number}");
        assert_eq!(single("en", padded).with("n", number), long, "{number}");
    }
    let smallest = single("en", one).with("n", f64::MIN_POSITIVE);
    assert!(smallest.starts_with("other 0.000000000"), "{smallest}");
    // Integers of any type come as floats: past 53 bits they lose their last digits.
    let show = single("en", "{ $n }");
    assert_eq!(show.with("n", u64::MAX), "18446744073709552000");
    assert_eq!(
        show.with("n", i128::MIN),
        "-170141183460469230000000000000000000000"
    );
    assert_eq!(show.with("n", 1.5_f32), "1.5");
    assert_eq!(
        show.with("n", 9_007_199_254_740_993_u64),
        "9007199254740992"
    );
}
