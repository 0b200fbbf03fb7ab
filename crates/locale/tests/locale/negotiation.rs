//! The locale for a whole header or list, and the reason for it.

use fluent_catalog_locale::{Matcher, Negotiated, PluralRules};

use crate::{header, lines, tags};

#[test]
fn several_ranges() {
    for (available, asked, given) in [
        // Each position costs one demotion, whatever the difference of the quality values: an
        // exact second choice wins against a first choice at a greater distance than that.
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
        // By quality value, then by position.
        ("en fr de", "fr;q=0.1, de;q=0.2, en;q=0.15", "de"),
        ("en fr de", "fr;q=0.5, de;q=0.5", "fr"),
        ("en fr de", "fr;q=0.333, de;q=0.334", "de"),
        ("en fr de", "xx, fr-CH;q=0.9, zh-HK;q=0.5", "fr"),
        // A quality value of 0 excludes what the range names, but for more specific ranges.
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
        ("en-XA en", "en-XA;q=0, en-PSACCENT, en;q=0.1", "en"),
        // `*` selects a locale that no other range names …
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
        // … and yields to a range of a higher quality value, at any distance.
        ("en fr de", "gsw, *;q=0.5", "de"),
        ("en fr de", "gsw, *;q=0.5, fr;q=0.1", "de"),
        ("en fr de", "*;q=0.5, gsw", "de"),
        ("en-XA en fr", "*", "en"),
        ("en-XA", "*", "-"),
        // Nothing acceptable.
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
        // It is what `*` selects, unless a range names it …
        ("en fr de", "de", "*", "de"),
        ("en fr de", "de", "de;q=0.5, *", "en"),
        ("en fr de", "DE_de", "xx, *;q=0.2", "de"),
        ("zh-Hant zh-TW", "zh-TW", "*", "zh-TW"),
        ("en fr de", "it", "*", "en"),
        ("en-XA fr", "en-XA", "*", "fr"),
        // … and decides between locales at one distance.
        ("es-MX es-CO es-419", "es-CO", "es-AR", "es-CO"),
        ("es-MX es-CO es-419", "en", "es-AR", "es-419"),
        ("es-CO es-MX", "en", "es-AR", "es-CO"),
        // Where nothing matches, it is the caller who uses it.
        ("en fr de", "de", "ja", "-"),
    ] {
        assert_eq!(
            lines(available, Some(default), &[asked.as_bytes()]),
            given,
            "{asked} among {available}"
        );
    }
    // Without a default, the first locale decides.
    assert_eq!(header("es-MX es-CO es-419", "es-AR"), "es-MX");
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
fn tells_the_reason() {
    let of = |available: &str, header: &str| {
        let matcher = Matcher::new(available.split(' '), Some("en"));
        let found = matcher.negotiate([header.as_bytes()]).unwrap();
        assert_eq!(available.split(' ').nth(found.index()), Some(found.tag()));
        format!("{}: {found}", found.tag())
    };
    assert_eq!(
        of("en fr de", "ja, gsw;q=0.9"),
        "de: gsw;q=0.9 at distance 8"
    );
    assert_eq!(
        of("en fr de", "ja, fr;q=0.333"),
        "fr: fr;q=0.333 at distance 0"
    );
    assert_eq!(of("en fr de", "FR-fr"), "fr: FR-fr;q=1 at distance 0");
    assert_eq!(
        of("en fr de", "ja, *;q=0.1"),
        "en: *;q=0.1 for what no other range names"
    );
}

#[test]
fn keeps_the_spelling_of_the_list() {
    let (matcher, header) = (
        Matcher::new(["EN_us", "pt_br"], None),
        "PT;q=0.5".to_owned(),
    );
    let found = matcher.negotiate([&header]).unwrap();
    assert_eq!((found.tag(), found.index()), ("pt_br", 1));
    assert_eq!(
        (found.range(), found.quality(), found.distance()),
        ("PT", 500, 0)
    );
    assert_eq!(
        format!("{found:?}"),
        r#"Negotiated { tag: "pt_br", index: 1, range: "PT", quality: 500, distance: 0 }"#
    );
    // The tag borrows from the matcher, not from the header.
    let tag = found.tag();
    drop(header);
    assert_eq!(tag, "pt_br");
}

#[test]
fn without_pseudo_locales() {
    let matcher = Matcher::without_pseudo(["en-XA", "en", "fr-PSACCENT", "fr"], Some("en-XA"));
    for (header, tag) in [
        ("en-XA", None),
        ("en-PSACCENT, fr;q=0.1", Some("fr")),
        ("fr-PSACCENT", None),
        ("*", Some("en")),
        ("en-GB", Some("en")),
    ] {
        assert_eq!(
            matcher.negotiate([header]).map(|found| found.tag()),
            tag,
            "{header}"
        );
    }
}

#[test]
fn is_shared_by_threads() {
    fn assert_shared<T: Send + Sync + std::panic::UnwindSafe + std::fmt::Debug>() {}
    assert_shared::<Matcher>();
    assert_shared::<Negotiated<'_, '_>>();
    assert_shared::<PluralRules<'_>>();
    let matcher = Matcher::new(["en", "fr"], Some("fr"));
    assert_eq!(
        format!("{matcher:?}"),
        r#"Matcher { tags: ["en", "fr"], default: Some(fr-Latn-FR), .. }"#
    );
}
