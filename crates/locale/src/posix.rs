//! The locale names of POSIX and glibc.

use crate::subtags::Subtags;

/// The modifiers by which glibc names a script: `sr_RS@latin`.
const SCRIPTS: [(&str, &str); 3] = [
    ("cyrillic", "und-Cyrl"),
    ("devanagari", "und-Deva"),
    ("latin", "und-Latn"),
];

/// Parses a locale name, `language[_territory][.codeset][@modifier]`, or a language tag.
///
/// Returns `None` for the POSIX locale, which has no language, and for a malformed name.
pub(crate) fn parse(name: &str) -> Option<Subtags> {
    if is_posix_locale(name) {
        return None;
    }
    let modifier = name.split_once('@').map_or("", |(_, modifier)| modifier);
    let subtags = Subtags::parse(language(name).as_bytes())?;
    let script = SCRIPTS
        .iter()
        .find(|(own, _)| modifier.eq_ignore_ascii_case(own));
    let script = script
        .and_then(|(_, tag)| Subtags::parse(tag.as_bytes()))
        .map(Subtags::script);
    Some(match script {
        Some(script) if subtags.script() == 0 && !subtags.is_exact_only() => {
            Subtags::new(subtags.language(), script, subtags.region())
        }
        _ => subtags,
    })
}

/// Returns whether a name is that of the POSIX locale, `C` or `POSIX` in any codeset, which asks
/// for no language (POSIX.1-2024, XBD 7.2).
///
/// ```
/// use fluent_catalog_locale::is_posix_locale;
///
/// assert!(is_posix_locale("C.UTF-8"));
/// assert!(!is_posix_locale("en_US.UTF-8"));
/// ```
pub fn is_posix_locale(name: &str) -> bool {
    matches!(language(name), "C" | "POSIX")
}

/// Returns a name without its codeset and modifier.
fn language(name: &str) -> &str {
    name.split(['.', '@']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn parses_locale_names() {
        for (name, tag) in [
            ("fr_CA.UTF-8", "fr-CA"),
            ("fr", "fr"),
            ("de_CH.iso88591@euro", "de-CH"),
            ("ca_ES@valencia", "ca-ES"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
            ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
            ("ks_IN@devanagari", "ks-Deva-IN"),
            ("zh-Hant-TW", "zh-Hant-TW"),
            ("en_US_POSIX", "en-US"),
            ("iw_IL.UTF-8", "iw-IL"),
        ] {
            assert_eq!(parse(name).unwrap().to_string(), tag, "{name}");
        }
        for name in [
            "C", "POSIX", "C.UTF-8", "C.utf8", "", ".UTF-8", "@euro", "1", "fr CA",
        ] {
            assert!(parse(name).is_none(), "{name}");
        }
    }
}
