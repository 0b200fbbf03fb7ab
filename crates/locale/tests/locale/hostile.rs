//! Malformed and oversized headers.

use crate::{header, lines};

#[test]
fn hostile_headers() {
    let long = |part: &str, times: usize| part.repeat(times);
    let distinct: String = (0..10_000)
        .map(|i| format!("q{}{},", letter(i / 26), letter(i)))
        .collect();
    for (asked, given) in [
        (&long("fr,", 350_000)[..], "fr"),
        (&[&long("x", 1 << 20), ",fr"].concat(), "-"),
        (&["fr,", &long("x", 1 << 20)].concat(), "fr"),
        (&["fr,", &long("de", 1 << 19)].concat(), "fr"),
        (&["fr,", &distinct, "de"].concat(), "fr"),
        (&[&distinct, "fr"].concat(), "-"),
        (&[&long("fr;q=0.5,", 10_000), "de"].concat(), "fr"),
        (&long(",", 100_000), "-"),
        (&["fr", &long(",", 100_000), "de"].concat(), "fr"),
        (
            &[&long(",", 4000), "fr", &long(",", 100_000)].concat(),
            "fr",
        ),
        (&[&long(",", 100_000), "fr"].concat(), "-"),
        ("-", "-"),
        ("--", "-"),
        ("*-", "-"),
        ("-,--,*-,fr", "fr"),
        ("en-u-co", "en"),
        ("de-u-a-co-x", "de"),
        // A range cannot end in an empty subtag.
        (&"en_x_a_".repeat(333), "-"),
        (&["en_x_a_".repeat(333), ",fr".to_owned()].concat(), "fr"),
        (&["en", &"_x_a".repeat(333)].concat(), "en"),
        ("de;q=NaN,fr;q=0.1", "fr"),
        ("de;q=1e9,fr;q=0.1", "fr"),
        ("de;q=,fr;q=0.1", "fr"),
        ("de;q=.5,fr;q=0.1", "fr"),
        ("de;q=1.5,fr;q=0.1", "fr"),
        ("de;q=-0,fr;q=0.1", "fr"),
        ("de;Q=0.2,fr;q=0.1", "de"),
        ("de;Q=0.2,fr;q=0.3", "fr"),
        ("de;q = 0.2,fr;q=0.1", "fr"),
        ("\tde\t;\tq=0.2\t,\tfr;q=0.1\t", "de"),
        ("dé,fr", "fr"),
        ("\u{fffd},fr;q=0.1,de;q=0.2", "de"),
        ("de\0,fr", "fr"),
        ("\0", "-"),
        (&format!("xx{0},{0}de{0},{0}fr", " ".repeat(500)), "de"),
        (",,,fr,,,de,,,", "fr"),
        ("fr,fr,fr,de,de", "fr"),
        ("de;q=0.1,fr;q=0.2,de;q=0.3", "de"),
        (&["ja,".repeat(40), "fr".to_owned()].concat(), "fr"),
    ] {
        let shown = &asked[..asked.len().min(60)];
        assert_eq!(header("en fr de", asked), given, "{shown}");
    }
    assert_eq!(
        lines("en fr de", None, &[b"\xff\xfe,d\xe9,fr;q=0.1,de;q=0.\xb2"]),
        "fr"
    );
    assert_eq!(
        lines("en fr de", None, &[b"ja;q=0.9", b"", b"fr;q=0.2,de;q=0.3"]),
        "de"
    );
}

fn letter(i: usize) -> char {
    char::from(b'a' + (i % 26) as u8)
}
