//! Negotiates any bytes as an Accept-Language header against any list of locales.
//!
//! The first line of the input is the list, separated by commas; the others are the lines of the
//! header.
//!
//! `mkdir -p fuzz/corpus/negotiate` and
//! `cargo +nightly fuzz run negotiate fuzz/corpus/negotiate fuzz/seeds/negotiate`; inputs that made
//! it fail are kept in `fuzz/seeds/negotiate`.
#![no_main]

use fluent_catalog_locale::Matcher;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let mut lines = input.split(|byte| *byte == b'\n');
    let list = String::from_utf8_lossy(lines.next().unwrap_or_default());
    let available: Vec<&str> = list.split(',').collect();
    let header: Vec<&[u8]> = lines.collect();
    let matcher = Matcher::new(available.iter().copied(), available.last().copied());

    let found = matcher.negotiate(header.iter().copied());
    if let Some(found) = found {
        assert_eq!(available.get(found.index()), Some(&found.tag()));
        assert!(found.distance() < 50);
        assert!((1..=1000).contains(&found.quality()));
        let range = found.range().as_bytes();
        assert!(header.iter().any(|line| line.windows(range.len()).any(|part| part == range)));
    }

    let tags = header.iter().filter_map(|line| std::str::from_utf8(line).ok());
    if let Some(found) = matcher.negotiate_tags(tags) {
        assert_eq!(available.get(found.index()), Some(&found.tag()));
    }
});
