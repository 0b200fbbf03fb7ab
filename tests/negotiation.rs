//! Which locale a reader is given.
#![allow(clippy::unwrap_used)]

use fluent_catalog::locale::Matcher;
use fluent_catalog::{Catalog, Row, Table};
use proptest::prelude::*;

/// The locale for a header's lines, as it is spelled in the list; `-` for none.
fn lines<'a>(available: &'a str, default: Option<&str>, header: &[&[u8]]) -> &'a str {
    let tags: Vec<&str> = available
        .split([' ', ','])
        .filter(|tag| !tag.is_empty())
        .collect();
    let matcher = Matcher::new(tags.iter().copied(), default);
    matcher
        .negotiate(header.iter().copied())
        .map_or("-", |found| tags[found.index()])
}

fn header<'a>(available: &'a str, header: &str) -> &'a str {
    lines(available, None, &[header.as_bytes()])
}

/// The locale for a list of tags; `-` for none.
fn tags<'a>(available: &'a str, desired: &[&str]) -> &'a str {
    let tags: Vec<&str> = available.split(' ').collect();
    let matcher = Matcher::new(tags.iter().copied(), None);
    let found = matcher.negotiate_tags(desired.iter().copied());
    found.map_or("-", |found| tags[found.index()])
}

#[test]
fn one_range() {
    // What there is, and what is given for what is asked for.
    for (available, cases) in [
        // Spelling, aliases, legacy tags, extensions.
        (
            "en de fr he id fil ro tlh",
            "de-u-co-phonebk>de de_CH>de DE-ch>de iw>he he>he in>id tl>fil mo>ro mo-MD>ro eng>en \
             ger>de deu>de fra>fr i-klingon>tlh de-1996>de de-x-private>de en-GB-oed>en \
             de-t-m0-iso>de heb>he fr-Latn-FR>fr en-US-x-twain>en de-CH-1901>de i-lux>de",
        ),
        ("iw in mo", "he>iw id>in ro>mo ro-MD>mo ja>-"),
        (
            "i-klingon x-bork en",
            "tlh>i-klingon x-bork>x-bork X-BORK>x-bork x-borg>- en-x-bork>en",
        ),
        // The Scandinavians.
        ("no", "nb>no nn>no da>no no>no sv>- is>-"),
        ("nb", "no>nb nn>nb da>nb"),
        ("nn", "no>nn nb>nn da>-"),
        ("nn nb", "no>nb nb>nb nn>nn da>nb"),
        ("da", "no>da nb>da nn>- fo>da sv>-"),
        ("sv de", "da>- nb>- fi>-"),
        // South Slavic.
        (
            "en sr-Latn",
            "sr>sr-Latn sr-Cyrl>sr-Latn sr-ME>sr-Latn sh>sr-Latn hbs>sr-Latn cnr>sr-Latn hr>- bs>-",
        ),
        ("en sr", "sr-Latn>sr sr-ME>sr sr-Cyrl-BA>sr hr>- bs>- mk>-"),
        (
            "sr sr-Latn",
            "sr-ME>sr-Latn sr-RS>sr sr-Cyrl-ME>sr sh>sr-Latn cnr>sr-Latn",
        ),
        ("hr en", "bs>hr sh>hr sr-Latn>- sr>-"),
        (
            "sr-Latn-ME sr-Cyrl-RS",
            "sr>sr-Cyrl-RS sr-ME>sr-Latn-ME sr-Latn-RS>sr-Latn-ME",
        ),
        // Chinese: by script, and never from traditional to simplified.
        (
            "zh zh-Hant zh-Hant-HK",
            "zh>zh zh-CN>zh zh-SG>zh zh-MY>zh zh-Hans>zh zh-TW>zh-Hant zh-Hant>zh-Hant \
             zh-HK>zh-Hant-HK zh-MO>zh-Hant-HK zh-Hant-MO>zh-Hant-HK zh-Hans-HK>zh zh-Hant-CN>zh-Hant \
             cmn>zh zh-cmn-Hant>zh-Hant yue>zh-Hant-HK yue-Hans>zh zh-yue>zh-Hant-HK und-TW>zh-Hant \
             und-HK>zh-Hant-HK und-Hans>zh und-Hant>zh-Hant wuu>zh hak>zh zh-guoyu>zh zh-Latn>zh",
        ),
        (
            "zh-Hans en",
            "zh-TW>- zh-HK>- zh-MO>- zh-Hant>- zh-Hant-CN>- yue>- und-TW>- zh>zh-Hans",
        ),
        (
            "zh-Hant en",
            "zh>- zh-CN>- zh-SG>- zh-TW>zh-Hant zh-HK>zh-Hant yue>zh-Hant yue-HK>zh-Hant",
        ),
        (
            "zh-TW zh-CN",
            "zh-HK>zh-TW zh-MO>zh-TW zh-SG>zh-CN zh-Hant>zh-TW zh>zh-CN zh-MY>zh-CN",
        ),
        // Portuguese, Spanish, English, Arabic: by the rules that tell their regions apart.
        (
            "pt pt-PT",
            "pt-BR>pt pt-AO>pt-PT pt-MZ>pt-PT pt-CV>pt-PT pt-US>pt pt-CH>pt-PT pt-PT>pt-PT pt-150>pt-PT",
        ),
        ("pt", "pt-AO>pt pt-PT>pt gl>-"),
        ("pt-PT", "pt>pt-PT pt-BR>pt-PT"),
        (
            "es es-419",
            "es-MX>es-419 es-AR>es-419 es-US>es-419 es-419>es-419 es-ES>es es-GQ>es es-PH>es es-EA>es \
             es-150>es es-001>es es-003>es-419 es-005>es-419 es-019>es-419 ca>es gl>es eu>es ay>es qu>es",
        ),
        ("es-MX es", "es-AR>es-MX es-419>es-MX es-ES>es es-PT>es"),
        ("es-ES es-AR", "es-MX>es-AR es>es-ES es-GQ>es-ES"),
        (
            "en en-GB",
            "en-AU>en-GB en-NZ>en-GB en-IN>en-GB en-ZA>en-GB en-IE>en-GB en-HK>en-GB en-150>en-GB \
             en-GB>en-GB en-US>en en-CA>en en-PH>en en-PR>en en-GU>en en-001>en cy>en-GB ga>en",
        ),
        (
            "en-US en-AU",
            "en-NZ>en-AU en-GB>en-AU en>en-US en-CA>en-US",
        ),
        ("en-GB fr", "en-US>en-GB en>en-GB en-AU>en-GB"),
        (
            "ar ar-MA",
            "ar-DZ>ar-MA ar-TN>ar-MA ar-EG>ar ar-SA>ar ary>ar-MA arb>ar ar-001>ar arz>ar",
        ),
        // One way.
        ("de", "gsw>de lb>de rm>de nds>- nl>-"),
        ("gsw", "de>-"),
        ("nl", "fy>nl af>- de>-"),
        ("ru", "be>ru kk>ru uz>ru hy>ru tt>ru ab>ru uk>- bg>-"),
        ("uk", "ru>-"),
        ("hi", "mr>hi gu>- sa>hi mai>hi hi-Latn>hi ur>- ne>-"),
        ("id", "ms>id jv>id su>id"),
        ("ms", "id>ms"),
        ("fr", "br>fr oc>fr wo>fr ln>fr ht>fr co>fr"),
        ("fil", "tl>fil ceb>fil"),
        // Scripts that are read along.
        ("ja", "ja-Hira>ja ja-Latn>ja ja-JP>ja"),
        ("ko", "ko-Hang>ko ko-KP>ko"),
        ("uz", "uz-Cyrl>- uz-Arab>-"),
        ("az", "az-Cyrl>- az-Arab>- azb>-"),
        ("pa", "pa-PK>- pa-IN>pa pa-Arab>-"),
        // Nothing asked for, or nothing that is a language.
        (
            "en fr und",
            "und>und root>und mul>- zxx>- qaa>- und-FR>fr und-Latn>en C>- 12>- en-US-GB>en",
        ),
        ("fr en", "und>- und-US>en und-001>en"),
        // Pseudo-locales match themselves alone.
        (
            "fr en-XA ar-XB en-XC en-PSACCENT ar-PSBIDI zh-Hans-PSCRACK",
            "en>- en-US>- ar>- en-XA>en-XA ar-XB>ar-XB en-XC>en-XC ar-XA>- zh>- fr-XA>- fr-XD>fr \
             ar-PSBIDI>ar-XB en-PSACCENT>en-XA zh-Hans-PSCRACK>zh-Hans-PSCRACK zh-PSCRACK>-",
        ),
        ("en ar", "en-XA>- ar-XB>- en-PSACCENT>- en-XD>en"),
        // The nearest spelling of what is the same.
        (
            "nl nl-Latn nl-NL nl-BE",
            "nl>nl nl-Latn>nl-Latn nl-NL>nl-NL nl-Latn-NL>nl-Latn nl-BE>nl-BE nl-AW>nl",
        ),
        (
            "de-AT de-DE de-CH",
            "de>de-DE de-LI>de-DE de-CH>de-CH lb>de-DE",
        ),
        ("fr-CA fr-FR", "fr>fr-FR fr-SN>fr-FR fr-US>fr-FR"),
        ("zh_hant_tw PT-br EN", "zh-TW>zh_hant_tw pt>PT-br en-GB>EN"),
        ("en EN en-US en", "en>en en-US>en-US en-GB>en"),
        // What is no tag is matched by nothing.
        ("91 - x.y en", "en>en 91>- x>-"),
    ] {
        let given = cases.split_whitespace().map(|case| {
            let asked = case.split('>').next().unwrap();
            format!("{asked}>{}", header(available, asked))
        });
        let expected = cases.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            given.collect::<Vec<_>>().join(" "),
            expected,
            "among {available}"
        );
    }
}

#[test]
fn several_ranges() {
    for (available, asked, given) in [
        // The size of the gap between two quality values does not count, each position costs one
        // demotion: an exact second choice wins against a first choice that is farther than that.
        ("en fr de", "gsw, fr;q=0.5", "fr"),
        ("en fr de", "gsw, fr;q=0.001", "fr"),
        ("en fr de", "de-CH, fr;q=0.9", "de"),
        ("en-GB nl", "en, nl, en-GB", "en-GB"),
        ("en de fr ja", "de-CH, fr", "de"),
        ("en ja", "ja-JP, en-US", "ja"),
        ("fr en-GB ja es-ES es-MX", "de, en-US", "en-GB"),
        ("en sv", "en-GB, sv", "en"),
        ("fr zh-Hans-CN en-US", "zh-TW, en", "en-US"),
        ("pt-PT pt-BR es es-419", "pt-US, pt-PT", "pt-BR"),
        ("pt-BR es es-419", "pt-PT, es, pt", "pt-BR"),
        ("nn en-GB", "nb, en-US", "en-GB"),
        ("nl zh en-GB no", "cmn, en-US", "zh"),
        ("da nl", "nb, nl", "nl"),
        ("en-GB en de fr ja", "en-US, ar, nl, de, ja", "en"),
        ("it en", "und, en", "en"),
        // Past the tenth position no match is near enough.
        ("en fr", "ba,bb,bc,bd,be-AA,bf,bg-AA,bh,bi,fr", "fr"),
        ("en fr", "ba,bb,bc,bd,be-AA,bf,bg-AA,bh,bi,bj,fr", "-"),
        // By quality value, and in the header's order where that is the same.
        ("en fr de", "fr;q=0.1, de;q=0.2, en;q=0.15", "de"),
        ("en fr de", "fr;q=0.5, de;q=0.5", "fr"),
        ("en fr de", "fr;q=0.333, de;q=0.334", "de"),
        ("en fr de", "xx, fr-CH;q=0.9, zh-HK;q=0.5", "fr"),
        // A quality value of 0 excludes what the range names, and what is nicer stays.
        ("en fr de", "fr;q=0, fr-CA", "-"),
        ("en fr de", "fr;q=0", "-"),
        ("en fr de", "fr;q=0.000, de;q=0.1", "de"),
        ("en fr de", "fr;q=0, fr", "-"),
        ("en fr de", "fr, de;q=0.5, fr;q=0", "de"),
        ("en fr-CA de", "fr;q=0, fr-FR, de;q=0.1", "de"),
        ("en fr-CA de", "fr;q=0, fr-CA, de;q=0.1", "fr-CA"),
        ("en-GB en-US", "en-GB;q=0, en", "en-US"),
        ("en-GB en-US", "en-US;q=0, en", "en-GB"),
        ("zh-TW zh-CN", "zh-Hant;q=0, zh-HK, zh;q=0.1", "zh-CN"),
        ("zh-Hant zh", "zh-TW;q=0, zh-HK, zh;q=0.1", "zh"),
        ("de en", "gsw, de;q=0, en;q=0.1", "en"),
        ("de en", "de-AT;q=0, de", "de"),
        ("he en", "iw;q=0, he, en;q=0.1", "en"),
        ("x-a en", "x-a;q=0, x-a, en;q=0.1", "en"),
        // `*` is what no other range names.
        ("en fr de", "*", "en"),
        ("en fr de", "xx, *;q=0.1", "en"),
        ("en fr de", "*, en;q=0.5", "fr"),
        ("en fr de", "*, en;q=0.5, fr;q=0.6", "de"),
        ("en fr", "*, en;q=0.5, fr;q=0.6", "fr"),
        ("en fr de", "*, de", "de"),
        ("en fr de", "de, *", "de"),
        ("en fr de", "de;q=0.5, *;q=0.5", "de"),
        ("en fr de", "de;q=0.5, *;q=0.6", "en"),
        ("en fr de", "en;q=0, *;q=0.5", "fr"),
        ("en fr de", "en;q=0, *;q=0.5, fr;q=0", "de"),
        ("en", "en;q=0, *;q=0.5", "-"),
        ("en-GB fr", "en;q=0, *", "fr"),
        ("en fr-CA", "*, en-US;q=0.3, fr;q=0.2", "en"),
        ("en fr de", "*;q=0", "-"),
        ("en fr de", "fr, *;q=0", "fr"),
        ("en fr de", "fr-CA, *;q=0", "fr"),
        // … and takes nothing from a range that is worth more, however loose its match is.
        ("en fr de", "gsw, *;q=0.5", "de"),
        ("en fr de", "gsw, *;q=0.5, fr;q=0.1", "de"),
        ("en fr de", "*;q=0.5, gsw", "de"),
        ("en-XA en fr", "*", "en"),
        ("en-XA", "*", "-"),
        // Nothing at all.
        ("en fr", "", "-"),
        ("en fr", "ja", "-"),
        ("", "en, *", "-"),
    ] {
        assert_eq!(header(available, asked), given, "{asked} among {available}");
    }
}

#[test]
fn the_default() {
    for (available, default, asked, given) in [
        // It is what `*` stands for where it can be …
        ("en fr de", "de", "*", "de"),
        ("en fr de", "de", "de;q=0.5, *", "en"),
        ("en fr de", "DE_de", "xx, *;q=0.2", "de"),
        ("zh-Hant zh-TW", "zh-TW", "*", "zh-TW"),
        ("en fr de", "it", "*", "en"),
        ("en-XA fr", "en-XA", "*", "fr"),
        // … and decides between equals.
        ("es-MX es-CO es-419", "es-CO", "es-AR", "es-CO"),
        ("es-MX es-CO es-419", "en", "es-AR", "es-419"),
        ("es-CO es-MX", "en", "es-AR", "es-CO"),
        // It is given by the caller where nothing matches.
        ("en fr de", "de", "ja", "-"),
    ] {
        assert_eq!(
            lines(available, Some(default), &[asked.as_bytes()]),
            given,
            "{asked} among {available}"
        );
    }
    // Without one, the first is looked at first.
    assert_eq!(header("es-MX es-CO es-419", "es-AR"), "es-MX");
}

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
        // It ends in an empty subtag, so it is no range.
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

#[test]
fn lists_of_tags() {
    for (available, desired, given) in [
        ("en fr de", &["fr_CA.UTF-8"][..], "fr"),
        ("en fr fr-CA", &["fr_CA.UTF-8"], "fr-CA"),
        ("en fr de", &["C"], "-"),
        ("en fr de", &["POSIX"], "-"),
        ("en fr de", &["C.UTF-8", "de_AT@euro"], "de"),
        ("en fr de", &["", "de"], "de"),
        ("en fr de", &["gsw", "fr"], "fr"),
        ("en fr de", &["no such thing", "fr"], "fr"),
        ("sr sr-Latn", &["sr_RS@latin"], "sr-Latn"),
        ("sr sr-Latn", &["sr_RS.utf8"], "sr"),
        ("ca en", &["ca_ES@valencia"], "ca"),
        ("en fr de", &["*"], "-"),
        ("en fr de", &[], "-"),
    ] {
        assert_eq!(
            tags(available, desired),
            given,
            "{desired:?} among {available}"
        );
    }
}

#[test]
fn says_which_range_won() {
    let of = |available: &str, header: &str| {
        let matcher = Matcher::new(available.split(' '), Some("en"));
        let found = matcher.negotiate([header.as_bytes()]).unwrap();
        format!("{} {} {found}", found.index(), found.position())
    };
    assert_eq!(
        of("en fr de", "ja, gsw;q=0.9"),
        "2 1 gsw;q=0.9 at distance 8"
    );
    assert_eq!(
        of("en fr de", "ja, fr;q=0.333"),
        "1 1 fr;q=0.333 at distance 0"
    );
    assert_eq!(of("en fr de", "FR-fr"), "1 0 FR-fr;q=1 at distance 0");
    assert_eq!(
        of("en fr de", "ja, *;q=0.1"),
        "0 1 *;q=0.1 for what no other range names"
    );
}

/// Bytes that a header is made of, and some that it is not.
fn any_header() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => "(en|fr|de|gsw|zh-TW|sr-Latn|iw|nb|pt-AO|es-MX|und-TW|en-XA|x-a|\\*)",
        2 => "(;q=0(\\.[0-9]{0,3})?|;q=1(\\.0{0,3})?)",
        4 => "[, ]",
        1 => "[-_;*q=.0-9a-zA-Z\\t]{0,9}",
    ];
    let text =
        proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat().into_bytes());
    prop_oneof![3 => text, 1 => proptest::collection::vec(any::<u8>(), 0..200)]
}

proptest! {
    #[test]
    fn any_bytes_give_a_locale_there_is(
        header in any_header(),
        available in proptest::collection::vec("([a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?|[-a-zA-Z0-9]{0,9})", 0..12),
        default in proptest::option::of("[a-z]{2}"),
    ) {
        let matcher = Matcher::new(available.iter().map(String::as_str), default.as_deref());
        if let Some(found) = matcher.negotiate([&header[..]]) {
            prop_assert!(found.index() < available.len());
            prop_assert!(found.distance() < 50 && found.position() < 32);
            prop_assert!((1..=1000).contains(&found.quality()));
            // The range that won stands in the header.
            let range = found.range().as_bytes();
            prop_assert!(header.windows(range.len()).any(|part| part == range));
        }
    }

    #[test]
    fn a_line_more_is_an_element_more(first in any_header(), second in any_header()) {
        let joined = [&first[..], b",", &second].concat();
        prop_assert_eq!(
            lines("en fr de zh-Hant sr pt-PT es-419", None, &[&first, &second]),
            lines("en fr de zh-Hant sr pt-PT es-419", None, &[&joined])
        );
    }

    #[test]
    fn what_is_there_is_given(tag in "[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", other in "[a-z]{2}-[A-Z]{2}") {
        let available = [&other[..], &tag];
        let matcher = Matcher::new(available, None);
        let found = matcher.negotiate([tag.as_bytes()]).unwrap();
        // Of two names for one locale, the first in the list.
        let same = Matcher::new([&other[..]], None).negotiate([tag.as_bytes()]);
        prop_assert!(found.index() == 1 || same.is_some_and(|same| same.distance() == 0));
        prop_assert_eq!(found.distance(), 0);
    }
}

#[test]
fn a_catalog_offers_no_pseudo_locale() {
    let row = Row {
        code: "GEN000001",
        status: 400,
        shared: None,
        args: &[],
    };
    let table = Table::build("generated", vec![row]).unwrap();
    let text = "GEN000001 = Text";
    let tags = ["en", "en-XA", "fr", "ar-XB", "zh-Hant"];
    let catalog = Catalog::from_texts(table, tags.map(|tag| (tag, text))).unwrap();
    for (header, tag) in [
        ("en-XA", "en"),
        ("ar-XB, fr;q=0.5", "fr"),
        ("ar", "en"),
        ("zh-TW", "zh-Hant"),
        ("en;q=0, *", "fr"),
        ("ja", "en"),
    ] {
        assert_eq!(catalog.negotiate([header]).tag(), tag, "{header}");
        assert_eq!(
            catalog.negotiate([header.as_bytes()]).tag(),
            tag,
            "{header}"
        );
    }
    assert_eq!(catalog.negotiate_tags(["en_XA.UTF-8", "fr"]).tag(), "fr");
    // Its position is that among the locales of the catalog.
    let found = catalog.matcher().negotiate(["zh-HK"]).unwrap();
    assert_eq!(catalog.locales()[found.index()].tag(), "zh-Hant");
}

#[test]
fn nothing_is_allocated() {
    let matcher = Matcher::new(["en", "fr", "de", "zh-Hant", "x-a"], Some("en"));
    let hostile = "en;q=0,*;q=0.5,und-TW,i-klingon,art-lojban,x-a,".repeat(30_000);
    for header in ["fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "", &hostile] {
        let negotiate = || {
            assert!(
                matcher
                    .negotiate([header])
                    .is_none_or(|found| found.index() < 5)
            )
        };
        let counted = allocation_counter::measure(negotiate);
        assert_eq!(
            counted.count_total,
            0,
            "{}",
            &header[..header.len().min(50)]
        );
    }
    let tags = || assert!(matcher.negotiate_tags(["fr_CA.UTF-8@euro", "C"]).is_some());
    assert_eq!(allocation_counter::measure(tags).count_total, 0);
}
