//! Tests of the public interface.
#![allow(clippy::unwrap_used)]

mod allocation;
mod cldr;
mod comparison;
mod documentation;
mod hostile;
mod negotiation;
mod plural;
mod property;
mod range;

use fluent_catalog_locale::Matcher;

/// The locale for a header's lines, as it is spelled in the list; `-` for none.
pub(crate) fn lines<'a>(available: &'a str, default: Option<&str>, header: &[&[u8]]) -> &'a str {
    let tags: Vec<&str> = available
        .split([' ', ','])
        .filter(|tag| !tag.is_empty())
        .collect();
    let matcher = Matcher::new(tags.iter().copied(), default);
    matcher
        .negotiate(header.iter().copied())
        .map_or("-", |found| tags[found.index()])
}

pub(crate) fn header<'a>(available: &'a str, header: &str) -> &'a str {
    lines(available, None, &[header.as_bytes()])
}

/// The locale for a list of tags; `-` for none.
pub(crate) fn tags<'a>(available: &'a str, desired: &[&str]) -> &'a str {
    let tags: Vec<&str> = available.split(' ').collect();
    let matcher = Matcher::new(tags.iter().copied(), None);
    let found = matcher.negotiate_tags(desired.iter().copied());
    found.map_or("-", |found| tags[found.index()])
}
