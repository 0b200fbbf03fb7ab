//! The names of locales in themselves.

use super::data;

/// The name of a locale in itself, else that of what it is cut down to at a hyphen.
pub(crate) fn of(tag: &str) -> Option<&'static str> {
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
    use super::of;

    #[test]
    fn each_language_has_its_own_name() {
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
            assert_eq!(of(tag), Some(name), "{tag}");
        }
        assert_eq!(of("tlh"), None);
        assert_eq!(of(""), None);
    }
}
