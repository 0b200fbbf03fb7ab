//! The parents of a locale, from which it inherits.

use crate::canonical::is_variant;
use crate::data;
use crate::likely::{LikelySubtags, maximize};
use crate::subtags::Subtags;

/// Returns the parents of a locale by CLDR, nearest first and without the root.
///
/// A variant is removed first; then the parent is the one that CLDR lists, else the tag without
/// its last subtag (UTS 35 §4.2.1, "parent locales"). A script that is not the likely one of its
/// language is never removed, so `zh-Hant` and `sr-Latn` have no parent, and `zh-TW` has the
/// parent of `zh-Hant-TW`. The tag has the spelling of [`canonical`](crate::canonical). Each parent
/// takes O(log n) time for the n rows of the table, and one allocation.
///
/// ```
/// use fluent_catalog_locale::parents;
///
/// assert_eq!(parents("es-MX"), ["es-419", "es"]);
/// assert_eq!(parents("zh-TW"), ["zh-Hant"]);
/// ```
pub fn parents(tag: &str) -> Vec<String> {
    std::iter::successors(parent(tag), |tag| parent(tag)).collect()
}

fn parent(tag: &str) -> Option<String> {
    if let Some((rest, last)) = tag.rsplit_once('-')
        && is_variant(last)
    {
        return Some(rest.to_owned());
    }
    let own = with_unlikely_script(Subtags::parse(tag.as_bytes())?);
    let (language, script) = (own.language(), own.script());
    let listed = data::PARENTS.binary_search_by_key(&own.packed(), |row| row.0);
    let parent = if let Some(row) = listed.ok().and_then(|at| data::PARENTS.get(at)) {
        Subtags::from_packed(row.1)
    } else if own.region() != 0 {
        Subtags::new(language, script, 0)
    } else if script != 0 && likely_script(language) == Some(script) {
        Subtags::new(language, 0, 0)
    } else {
        return None;
    };
    (parent.language() != 0).then(|| parent.to_string())
}

/// Adds the script where the region makes a script likely that is not the likely one of the
/// language.
fn with_unlikely_script(subtags: Subtags) -> Subtags {
    let (language, region) = (subtags.language(), subtags.region());
    let likely = maximize(subtags).script();
    if subtags.script() == 0 && likely_script(language).is_some_and(|script| script != likely) {
        return Subtags::new(language, likely, region);
    }
    subtags
}

fn likely_script(language: u16) -> Option<u32> {
    LikelySubtags::for_language(language).map(|likely| likely.full.script())
}

#[cfg(test)]
mod tests {
    use super::parents;

    #[test]
    fn are_those_of_cldr() {
        for (tag, chain) in [
            ("en", ""),
            ("fr-CA", "fr"),
            ("es-MX", "es-419 es"),
            ("es-419", "es"),
            ("es-ES", "es"),
            ("pt-AO", "pt-PT pt"),
            ("pt-PT", "pt"),
            ("pt-BR", "pt"),
            ("en-AU", "en-001 en"),
            ("en-DE", "en-150 en-001 en"),
            ("en-US", "en"),
            ("zh", ""),
            ("zh-CN", "zh"),
            ("zh-Hans", "zh"),
            ("zh-Hans-SG", "zh-Hans zh"),
            ("zh-Hant", ""),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-Hant-MO", "zh-Hant-HK zh-Hant"),
            ("zh-TW", "zh-Hant"),
            ("zh-MO", "zh-Hant-HK zh-Hant"),
            ("sr", ""),
            ("sr-Latn", ""),
            ("sr-Latn-RS", "sr-Latn"),
            ("sr-ME", "sr-Latn"),
            ("sr-RS", "sr"),
            ("sr-Cyrl-BA", "sr-Cyrl sr"),
            ("pa-PK", "pa-Arab"),
            ("az-Arab", ""),
            ("nb", "no"),
            ("nn-NO", "nn no"),
            ("hi-Latn", "en-IN en-001 en"),
            ("ht", "fr-HT fr"),
            ("ca-valencia", "ca"),
            ("sl-IT-rozaj-biske", "sl-IT-rozaj sl-IT sl"),
            ("en-GB-oxendict", "en-GB en-001 en"),
            ("und", ""),
            ("und-Latn", ""),
            ("qaa-DE", "qaa"),
            ("en-XA", "en"),
            ("language-DE", ""),
        ] {
            assert_eq!(parents(tag).join(" "), chain, "{tag}");
        }
    }
}
