//! Locale names as a shell has them (POSIX, glibc).

use super::subtags::Subtags;

/// Scripts that glibc spells as modifiers: `sr_RS@latin`.
const SCRIPTS: [(&str, &str); 3] = [
    ("cyrillic", "und-Cyrl"),
    ("devanagari", "und-Deva"),
    ("latin", "und-Latn"),
];

/// What a locale name says, `language[_territory][.codeset][@modifier]` or a language tag.
///
/// `None` for `C` and `POSIX`, which are no language, and for what is neither.
pub(super) fn parse(name: &str) -> Option<Subtags> {
    if is_no_language(name) {
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
        Some(script) if subtags.script() == 0 && !subtags.stands_alone() => {
            Subtags::new(subtags.language(), script, subtags.region())
        }
        _ => subtags,
    })
}

/// Whether it is a locale that asks for no language at all: `C` and `POSIX`, in any codeset.
pub(crate) fn is_no_language(name: &str) -> bool {
    matches!(language(name), "C" | "POSIX")
}

/// The name without its codeset and its modifier.
fn language(name: &str) -> &str {
    name.split(['.', '@']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn understands_the_names_of_a_shell() {
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
