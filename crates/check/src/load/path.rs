//! The language that a path names.

use fluent_catalog_locale::{PluralRules, canonical};
use unic_langid::LanguageIdentifier;

/// Returns the tag of the language that a path names, as in `locales/fr.ftl`, `fr/messages.ftl` and
/// `messages.fr.ftl`.
///
/// ```
/// use fluent_catalog_check::locale_of;
///
/// assert_eq!(locale_of("messages.fr.ftl").as_deref(), Some("fr"));
/// assert_eq!(locale_of("dom/media.ftl"), None);
/// ```
pub fn locale_of(path: &str) -> Option<String> {
    let path = path.strip_suffix(".ftl").unwrap_or(path);
    let mut parts = path.rsplit(['/', '\\']);
    let stem = parts.next()?;
    let last = stem
        .rsplit(['.', '_'])
        .next()
        .filter(|part| part.len() < stem.len());
    let names = [Some(stem), last].into_iter().flatten().chain(parts);
    let tags = names.filter_map(|name| Some((name, language(name)?)));
    // `fr/no-value.ftl` is French rather than a variant of Norwegian.
    let (name, _) = tags.min_by_key(|(_, tag)| tag.variants().len())?;
    canonical(name)
}

/// The tag that a name is, if the plural rules know its language; `dom` and `toolkit` are not tags.
fn language(name: &str) -> Option<LanguageIdentifier> {
    let tag = name.parse().ok()?;
    PluralRules::has_language(name).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_read_off_the_path() {
        let cases = [
            ("locales/fr.ftl", Some("fr")),
            ("pt-BR.ftl", Some("pt-BR")),
            ("zh_Hans.ftl", Some("zh-Hans")),
            ("l10n/fr/browser/menubar.ftl", Some("fr")),
            ("es-ES/main.ftl", Some("es-ES")),
            ("messages.de.ftl", Some("de")),
            ("errors_ar.ftl", Some("ar")),
            ("dom/media.ftl", None),
            ("fr/no-value.ftl", Some("fr")),
            ("ca-valencia.ftl", Some("ca-valencia")),
            ("case.ftl", None),
        ];
        for (path, expected) in cases {
            assert_eq!(locale_of(path).as_deref(), expected, "{path}");
        }
    }
}
