//! The native names of locales.

use crate::data;

/// Returns the name of a locale in its own language, from CLDR's locale display names (UTS 35 part
/// 2, section 1).
///
/// A locale without a name has the name of the tag without its last subtag. Returns `None` where
/// no part of the tag has a name. The tag has the spelling of [`canonical`](crate::canonical). It
/// takes O(log n) time for the n names of the table.
///
/// ```
/// use fluent_catalog_locale::native_name;
///
/// assert_eq!(native_name("pt-BR"), Some("português (Brasil)"));
/// assert_eq!(native_name("fr-BE"), Some("français"));
/// assert_eq!(native_name("tlh"), None);
/// ```
pub fn native_name(tag: &str) -> Option<&'static str> {
    let mut tag = tag;
    loop {
        if let Ok(at) = data::NAMES.binary_search_by_key(&tag, |(tag, _)| tag) {
            return data::NAMES.get(at).map(|(_, name)| *name);
        }
        (tag, _) = tag.rsplit_once('-')?;
    }
}

#[cfg(test)]
mod tests {
    use super::native_name;

    #[test]
    fn names_each_language_in_itself() {
        for (tag, name) in [
            ("en", "English"),
            ("fr", "français"),
            ("fr-CA", "français canadien"),
            ("fr-BE", "français"),
            ("ar", "العربية"),
            ("de", "Deutsch"),
            ("es-419", "español latinoamericano"),
            ("ja", "日本語"),
            ("pt", "português"),
            ("pt-BR", "português (Brasil)"),
            ("pt-PT", "português europeu"),
            ("sr", "српски"),
            ("sr-Latn", "srpski"),
            ("zh-Hans", "简体中文"),
            ("zh-Hant", "繁體中文"),
            ("zh-Hant-HK", "繁體中文"),
        ] {
            assert_eq!(native_name(tag), Some(name), "{tag}");
        }
        assert_eq!(native_name("tlh"), None);
        assert_eq!(native_name(""), None);
    }
}
