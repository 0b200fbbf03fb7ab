//! Negotiation allocates nothing.

use fluent_catalog_locale::{Direction, Matcher};

#[test]
fn negotiation_does_not_allocate() {
    let matcher = Matcher::new(["en", "fr", "de", "zh-Hant", "x-a"], Some("en"));
    let hostile = "en;q=0,*;q=0.5,und-TW,i-klingon,art-lojban,x-a,".repeat(30_000);
    for header in [
        "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
        "ja;q=1.0;x=y",
        "x-a",
        "",
        &hostile,
    ] {
        let negotiate = || {
            let found = matcher.negotiate([header]);
            assert!(found.is_none_or(|found| !found.tag().is_empty()));
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
    let direction = || assert_eq!(Direction::from_tag("az-Arab-IR").as_str(), "rtl");
    assert_eq!(allocation_counter::measure(direction).count_total, 0);
}
