//! The names of languages in themselves.

/// The name of a language in itself.
pub(super) fn of(tag: &str) -> Option<&'static str> {
    let at = NAMES.binary_search_by_key(&tag, |(tag, _)| tag).ok()?;
    NAMES.get(at).map(|(_, name)| *name)
}

const NAMES: [(&str, &str); 3] = [("ar", "العربية"), ("en", "English"), ("fr", "français")];
