//! Entries that need no parser: one line with nothing but text and `{ $name }`.

use std::borrow::Cow;

use crate::runtime::pattern::{Pattern, Placeable};
use crate::runtime::row::Argument;
use fluent_catalog_check::limits::MAX_PLACEABLES;

/// An entry of one line with nothing but text and `{ $name }`; `None` for any other.
///
/// Most entries are like that, and a program that prints one message is spared the parser.
pub(crate) fn read_plain<'a>(entry: &'a [u8], arguments: &[Argument]) -> Option<Pattern<'a>> {
    let equals = entry.iter().position(|byte| *byte == b'=')?;
    let value = entry.get(equals + 1..)?;
    let end = value
        .iter()
        .position(|byte| *byte == b'\n')
        .unwrap_or(value.len());
    let (line, rest) = value.split_at(end);
    // A further line may continue the text, or be an attribute.
    if rest
        .iter()
        .any(|byte| !matches!(byte, b'\n' | b'\r' | b' '))
    {
        return None;
    }
    let text = str::from_utf8(line).ok()?;
    let mut text = text.trim_start_matches(' ').trim_end_matches([' ', '\r']);
    if text.is_empty() {
        return None;
    }
    let mut pattern = Pattern::default();
    while let Some(brace) = text.find(['{', '}']) {
        if pattern.rest.len() == MAX_PLACEABLES {
            return None;
        }
        let (before, placeable) = text.split_at(brace);
        pattern.push_text(before.into());
        let (inner, after) = placeable.strip_prefix('{')?.split_once('}')?;
        let name = inner.trim_matches(' ').strip_prefix('$')?;
        if !name.starts_with(|c: char| c.is_ascii_alphabetic())
            || !name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
        {
            return None;
        }
        pattern.append(
            match arguments
                .iter()
                .position(|argument| argument.name() == name)
            {
                Some(position) => Placeable::Argument {
                    position,
                    surrounding: None,
                }
                .into(),
                None => missing(name),
            },
        );
        text = after;
    }
    pattern.push_text(text.into());
    Some(pattern)
}

/// What shows instead of a missing value.
pub(crate) fn missing<'a>(name: &str) -> Pattern<'a> {
    Cow::<str>::Owned(format!("<{name}>")).into()
}
