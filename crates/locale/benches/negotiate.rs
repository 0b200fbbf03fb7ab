//! The time of a negotiation, against parsing and lookup of fluent-langneg.
//!
//! `cargo bench -p fluent-catalog-locale`
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

#[path = "../../../benches/harness/mod.rs"]
mod harness;

use std::hint::black_box;

use fluent_catalog_locale::Matcher;
use fluent_langneg::{
    LanguageIdentifier, NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages,
    parse_accepted_languages,
};
use harness::{Rival, allocations, head, measure, row};

const USUAL: &str = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5";

const LOCALES_24: &str = "ar bg cs da de el en es fi fr he hi hu it ja ko nl pl pt ru sv tr uk zh";

/// The languages of CLDR's modern coverage, and their larger regions.
const LOCALES_200: &str = "af am ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-KW ar-LB ar-LY ar-MA ar-OM \
    ar-QA ar-SA ar-SD ar-SY ar-TN ar-YE az az-Cyrl be bg bn bn-IN bs ca chr cs cy da \
    de de-AT de-CH de-LI de-LU el el-CY en en-AU en-BE en-BW en-CA en-GB en-HK en-IE \
    en-IL en-IN en-JM en-KE en-MT en-NG en-NZ en-PH en-PK en-SG en-TT en-ZA en-ZW es es-419 es-AR \
    es-BO es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-PY \
    es-SV es-US es-UY es-VE et eu fa fa-AF fi fil fo fr fr-BE fr-CA fr-CH fr-LU fr-MA fr-SN ga gd gl \
    gu ha he hi hi-Latn hr hr-BA hu hy id ig is it it-CH ja ka kk km kn ko kok ky lo lt lv \
    mk ml mr ms ms-SG my nb ne nl nl-BE nl-SR nn no or pa pa-Arab pcm pl ps pt pt-AO pt-MZ \
    pt-PT qu rm ro ro-MD ru ru-KZ ru-UA sc sd sd-Deva si sk sl so sq sq-XK sr sr-BA sr-Latn \
    sr-Latn-BA sr-ME sv sv-FI sw sw-KE ta ta-LK te tg th ti tk to tr tr-CY ug uk ur ur-IN \
    uz uz-Arab uz-Cyrl vi wo xh yi yo yue yue-Hans zh zh-Hant zh-Hant-HK zh-SG zu";

/// The negotiations per round.
const CALLS: usize = 1000;

fn main() {
    head();
    let few: Vec<&str> = LOCALES_24.split_whitespace().collect();
    let many: Vec<&str> = LOCALES_200.split_whitespace().collect();
    assert_eq!((few.len(), many.len()), (24, 200));

    against("the usual header, 24 locales", &few, USUAL, 0.6);
    against("the usual header, 200 locales", &many, USUAL, 0.6);
    against(
        "twenty ranges, none of which matches",
        &few,
        &unmatched(),
        0.3,
    );
    against("one range", &few, "de-AT", 0.6);
    against("a range of a near language", &few, "gsw", 0.6);

    let [of_few, of_many] = ours([(&few, USUAL), (&many, USUAL)]);
    row("200 locales to 24", of_many, "24", of_few, Some(2.5), None);
    let [capped, whole] = ours([(&few, &hostile(4096)), (&few, &hostile(1 << 20))]);
    row(
        "1 MB of header to 4 KB",
        whole,
        "4 KB",
        capped,
        Some(1.2),
        None,
    );
    build(&few, &many);
}

/// Returns a header of twenty languages, none of which is near one of the 24.
fn unmatched() -> String {
    let languages = "bm dv ee ff gv ii kl kw ki lu mh na nd oj os se sg ss ts ve";
    assert_eq!(languages.split(' ').count(), 20);
    let weighted = languages.split(' ').zip((0..20).map(|i| 100 - i));
    let ranges: Vec<String> = weighted
        .map(|(tag, q)| format!("{tag};q=0.{q:03}"))
        .collect();
    ranges.join(", ")
}

/// Returns a header of distinct ranges.
fn hostile(length: usize) -> String {
    let ranges = (0..).map(|i| format!("en-{:03}-abcdefgh-{i:08};q=0.{:03},", i % 1000, i % 1000));
    let mut header: String = ranges.take(length / 20).collect();
    header.truncate(length);
    header
}

fn against(case: &str, tags: &[&str], header: &str, limit: f64) {
    let matcher = Matcher::new(tags.iter().copied(), Some("en"));
    let ours = || {
        matcher
            .negotiate([black_box(header).as_bytes()])
            .map(|found| found.index())
    };
    let available: Vec<LanguageIdentifier> = convert_vec_str_to_langids_lossy(tags);
    let default = "en".parse().unwrap();
    let theirs = || {
        let requested = parse_accepted_languages(black_box(header));
        let strategy = NegotiationStrategy::Lookup;
        negotiate_languages(&requested, &available, Some(&default), strategy).len()
    };
    let mut rivals: [Rival<'_>; 2] = [
        ("ours", Box::new(|| (0..CALLS).filter_map(|_| ours()).sum())),
        (
            "fluent-langneg",
            Box::new(|| (0..CALLS).map(|_| theirs()).sum()),
        ),
    ];
    let times = measure(CALLS, &mut rivals);
    let allocated = allocations(|| {
        black_box(ours());
    });
    row(
        case,
        times[0],
        "fluent-langneg",
        times[1],
        Some(limit),
        Some(allocated),
    );
}

/// Measures the nanoseconds per negotiation of several cases in turn.
fn ours<const N: usize>(cases: [(&[&str], &str); N]) -> [f64; N] {
    let matchers =
        cases.map(|(tags, header)| (Matcher::new(tags.iter().copied(), Some("en")), header));
    let mut rivals: Vec<Rival<'_>> = Vec::new();
    for (matcher, header) in &matchers {
        let one = || {
            matcher
                .negotiate([black_box(*header).as_bytes()])
                .map(|found| found.index())
        };
        rivals.push(("", Box::new(move || (0..CALLS).filter_map(|_| one()).sum())));
    }
    measure(CALLS, &mut rivals).try_into().unwrap()
}

/// Measures the construction of a matcher, which a program does once.
fn build(few: &[&str], many: &[&str]) {
    let make = |tags: &[&str]| size_of_val(&Matcher::new(tags.iter().copied(), Some("en")));
    let mut rivals: [Rival<'_>; 2] = [
        (
            "24",
            Box::new(|| (0..10).map(|_| make(black_box(few))).sum()),
        ),
        (
            "200",
            Box::new(|| (0..10).map(|_| make(black_box(many))).sum()),
        ),
    ];
    let times = measure(10, &mut rivals);
    row(
        "construction with 200 locales",
        times[1],
        "24",
        times[0],
        None,
        None,
    );
}
