//! What holds for any header.

use fluent_catalog_locale::Matcher;
use proptest::prelude::*;

use crate::lines;

/// Headers: parts of the grammar, and arbitrary bytes.
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
    fn any_header_selects_an_available_locale(
        header in any_header(),
        available in proptest::collection::vec("([a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?|[-a-zA-Z0-9]{0,9})", 0..12),
        default in proptest::option::of("[a-z]{2}"),
    ) {
        let matcher = Matcher::new(available.iter().map(String::as_str), default.as_deref());
        if let Some(found) = matcher.negotiate([&header[..]]) {
            prop_assert_eq!(found.tag(), &available[found.index()]);
            prop_assert!(found.distance() < 50);
            prop_assert!((1..=1000).contains(&found.quality()));
            // The range that won is part of the header.
            let range = found.range().as_bytes();
            prop_assert!(header.windows(range.len()).any(|part| part == range));
        }
    }

    #[test]
    fn lines_are_one_list(first in any_header(), second in any_header()) {
        let joined = [&first[..], b",", &second].concat();
        prop_assert_eq!(
            lines("en fr de zh-Hant sr pt-PT es-419", None, &[&first, &second]),
            lines("en fr de zh-Hant sr pt-PT es-419", None, &[&joined])
        );
    }

    #[test]
    fn an_available_locale_is_selected(tag in "[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", other in "[a-z]{2}-[A-Z]{2}") {
        let available = [&other[..], &tag];
        let matcher = Matcher::new(available, None);
        let found = matcher.negotiate([tag.as_bytes()]).unwrap();
        // Of two tags of one locale, the first in the list.
        let without = Matcher::new([&other[..]], None);
        let same = without.negotiate([tag.as_bytes()]);
        prop_assert!(found.index() == 1 || same.is_some_and(|same| same.distance() == 0));
        prop_assert_eq!(found.distance(), 0);
    }
}
