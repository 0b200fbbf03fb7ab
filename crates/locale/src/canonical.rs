//! The canonical spelling of a tag.

/// Returns a language identifier in the spelling of BCP 47 (RFC 5646 §2.1.1).
///
/// Returns `None` where it is not well-formed (UTS 35 §3.2: a language, then at most one script,
/// one region and any variants, none of them twice). Only case and separators change: `iw` stays
/// `iw`. It takes O(n) time, with one allocation.
///
/// ```
/// use fluent_catalog_locale::canonical;
///
/// assert_eq!(canonical("zh_hant_tw").as_deref(), Some("zh-Hant-TW"));
/// assert_eq!(canonical("de-u-co-phonebk"), None);
/// ```
pub fn canonical(tag: &str) -> Option<String> {
    if matches!(tag.len(), 2..=3) && tag.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Some(tag.to_owned());
    }
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next()?;
    if !matches!(language.len(), 2..=3 | 5..=8) || !letters(language) {
        return None;
    }
    let mut spelled = language.to_ascii_lowercase();
    let mut subtags = subtags.peekable();
    if let Some(script) = subtags.next_if(|subtag| subtag.len() == 4 && letters(subtag)) {
        let (first, rest) = script.split_at(1);
        spelled.extend(["-", &first.to_ascii_uppercase(), &rest.to_ascii_lowercase()]);
    }
    if let Some(region) = subtags.next_if(|subtag| is_region(subtag)) {
        spelled.extend(["-", &region.to_ascii_uppercase()]);
    }
    let first_variant = spelled.len();
    for variant in subtags {
        let variant = variant.to_ascii_lowercase();
        let seen = spelled.get(first_variant..)?;
        if !is_variant(&variant) || seen.split('-').any(|other| other == variant) {
            return None;
        }
        spelled.extend(["-", &variant]);
    }
    Some(spelled)
}

/// Returns whether a subtag after the language has the form of a variant.
pub(crate) fn is_variant(subtag: &str) -> bool {
    let digit_first = subtag
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit());
    let length = matches!(subtag.len(), 5..=8) || subtag.len() == 4 && digit_first;
    length && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_region(subtag: &str) -> bool {
    match subtag.len() {
        2 => letters(subtag),
        3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

fn letters(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn has_the_spelling_of_bcp_47() {
        for (tag, spelled) in [
            ("en", "en"),
            ("EN_us", "en-US"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("zh_HANT", "zh-Hant"),
            ("ES-419", "es-419"),
            ("ca-VALENCIA", "ca-valencia"),
            ("sl-Rozaj-BISKE", "sl-rozaj-biske"),
            ("de-1996", "de-1996"),
            ("de-CH-1901", "de-CH-1901"),
            ("iw", "iw"),
            ("UND-latn", "und-Latn"),
            ("language", "language"),
        ] {
            assert_eq!(canonical(tag).as_deref(), Some(spelled), "{tag}");
        }
    }

    #[test]
    fn rejects_malformed_identifiers() {
        for tag in [
            "",
            "-",
            "e",
            "engl",
            "toolonglanguage",
            "en-",
            "-en",
            "en--US",
            "e1",
            "en-U",
            "en-USA",
            "en-US-Latn",
            "en-Latn-Latn",
            "en-US-GB",
            "de-u-co-phonebk",
            "x-private",
            "zh-yue",
            "en-001-1",
            "ca-valencia-VALENCIA",
            "en US",
            "en.US",
            "fr-çç",
            "日本",
            "..",
            "/etc",
            "en\0",
        ] {
            assert_eq!(canonical(tag), None, "{tag}");
        }
    }
}
