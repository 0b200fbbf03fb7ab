//! Aliases and likely subtags: the full meaning of a tag (UTS 35 §4.3).

use crate::data;
use crate::subtags::{Subtags, optional_script_at, script_at};

/// Replaces aliases by what they are aliases of: `iw` by `he`, `prs` by `fa-AF`, `UK` by `GB`
/// (UTS 35 part 1, annex C, for language, script and region).
pub(crate) fn canonicalize(subtags: Subtags) -> Subtags {
    canonicalize_with(subtags, alias(subtags.language()))
}

/// Replaces aliases, where the replacement of the language is known.
pub(crate) fn canonicalize_with(subtags: Subtags, alias: Subtags) -> Subtags {
    let script = if subtags.script() == 0 {
        alias.script()
    } else {
        subtags.script()
    };
    let region = match subtags.region() {
        0 => alias.region(),
        region => canonical_region(region),
    };
    Subtags::new(alias.language(), script, region)
}

/// Returns the replacement of a language that is an alias, else the language itself.
pub(crate) fn alias(language: u16) -> Subtags {
    let found = data::LANGUAGE_ALIASES
        .binary_search_by_key(&language, |row| row.0)
        .ok();
    let row = found.and_then(|at| data::LANGUAGE_ALIASES.get(at));
    row.map_or(Subtags::new(language, 0, 0), alias_in)
}

/// Returns all languages that are aliases, with their replacements.
pub(crate) fn aliases() -> impl Iterator<Item = (u16, Subtags)> {
    data::LANGUAGE_ALIASES
        .iter()
        .map(|row| (row.0, alias_in(row)))
}

fn alias_in(row: &(u16, u16, u8, u16)) -> Subtags {
    Subtags::new(row.1, optional_script_at(row.2), row.3)
}

fn canonical_region(region: u16) -> u16 {
    let found = data::REGION_ALIASES
        .binary_search_by_key(&region, |row| row.0)
        .ok();
    found
        .and_then(|at| data::REGION_ALIASES.get(at))
        .map_or(region, |row| row.1)
}

/// The likely subtags of a language that CLDR knows.
#[derive(Clone, Copy)]
pub(crate) struct LikelySubtags {
    /// The language with its likely script and region.
    pub(crate) full: Subtags,
    /// Regions in which another script is likely.
    regions: &'static [(u16, u16, u8)],
    /// Scripts with which another region is likely.
    scripts: &'static [(u16, u8, u8)],
}

impl LikelySubtags {
    /// Looks up a language.
    pub(crate) fn for_language(language: u16) -> Option<Self> {
        let at = data::LANGUAGES
            .binary_search_by_key(&language, |row| row.0)
            .ok()?;
        let row = data::LANGUAGES.get(at)?;
        Some(Self {
            full: Subtags::new(language, script_at(row.1), region_at(row.2)),
            regions: rows_of(&data::LANGUAGE_REGIONS, language, |row| row.0),
            scripts: rows_of(&data::LANGUAGE_SCRIPTS, language, |row| row.0),
        })
    }

    /// Returns the likely script in a region.
    fn script_in(&self, region: u16) -> u32 {
        let other = self.regions.iter().find(|row| row.1 == region);
        other.map_or(self.full.script(), |row| script_at(row.2))
    }

    /// Returns the likely region of a script.
    fn region_with(&self, script: u32) -> u16 {
        let other = self.scripts.iter().find(|row| script_at(row.1) == script);
        other.map_or(self.full.region(), |row| region_at(row.2))
    }
}

/// Returns the rows of one language in a sorted table.
fn rows_of<T>(table: &'static [T], language: u16, key: impl Fn(&T) -> u16) -> &'static [T] {
    let start = table.partition_point(|row| key(row) < language);
    let rest = table.get(start..).unwrap_or(&[]);
    let end = rest.partition_point(|row| key(row) == language);
    rest.get(..end).unwrap_or(rest)
}

/// Fills in the absent subtags with the likely ones (UTS 35 §4.3, "add likely subtags").
///
/// A language that CLDR does not know is kept, with the script and region that are likely without
/// a language, as in ICU.
pub(crate) fn maximize(subtags: Subtags) -> Subtags {
    maximize_with(
        subtags,
        LikelySubtags::for_language(subtags.language()).as_ref(),
    )
}

/// Fills in the absent subtags, where the likely subtags of the language are known.
pub(crate) fn maximize_with(subtags: Subtags, likely: Option<&LikelySubtags>) -> Subtags {
    let (language, script, region) = (subtags.language(), subtags.script(), subtags.region());
    match likely {
        Some(likely) if script == 0 && region == 0 => likely.full,
        Some(likely) if script == 0 => Subtags::new(language, likely.script_in(region), region),
        Some(likely) if region == 0 => Subtags::new(language, script, likely.region_with(script)),
        _ if language != 0 && script != 0 && region != 0 => subtags,
        _ => {
            let likely = without_language(script, region);
            Subtags::new(
                if language == 0 {
                    likely.language()
                } else {
                    language
                },
                if script == 0 { likely.script() } else { script },
                if region == 0 { likely.region() } else { region },
            )
        }
    }
}

/// Returns what is likely for a script and a region alone: `und-TW` is `zh-Hant-TW`.
fn without_language(script: u32, region: u16) -> Subtags {
    let both = || {
        let key = |row: &(u8, u16, u16)| (script_at(row.0), row.1);
        let found = data::SCRIPT_REGION_LANGUAGES.binary_search_by_key(&(script, region), key);
        let row = data::SCRIPT_REGION_LANGUAGES.get(found.ok()?)?;
        Some(Subtags::new(row.2, script, region))
    };
    let by_script = || {
        let found = data::SCRIPT_LANGUAGES.binary_search_by_key(&script, |row| script_at(row.0));
        let row = data::SCRIPT_LANGUAGES.get(found.ok()?)?;
        Some(Subtags::new(row.1, script, region_at(row.2)))
    };
    let by_region = || {
        let found = data::REGION_LANGUAGES.binary_search_by_key(&region, |row| row.0);
        let row = data::REGION_LANGUAGES.get(found.ok()?)?;
        Some(Subtags::new(row.1, script_at(row.2), region))
    };
    both()
        .or_else(by_script)
        .or_else(by_region)
        .unwrap_or(EN_LATN_US)
}

fn region_at(index: u8) -> u16 {
    data::REGIONS.get(usize::from(index)).copied().unwrap_or(0)
}

/// The likely subtags of `und`.
const EN_LATN_US: Subtags = Subtags::from_packed(data::PARADIGMS[0]);

#[cfg(test)]
mod tests {
    use super::{canonicalize, maximize};
    use crate::subtags::Subtags;

    #[test]
    fn fills_in_likely_subtags() {
        for (tag, full) in [
            ("en", "en-Latn-US"),
            ("en-GB", "en-Latn-GB"),
            ("en-Shaw", "en-Shaw-GB"),
            ("en-Cyrl", "en-Cyrl-US"),
            ("zh", "zh-Hans-CN"),
            ("zh-TW", "zh-Hant-TW"),
            ("zh-SG", "zh-Hans-SG"),
            ("zh-Hant", "zh-Hant-TW"),
            ("zh_MO", "zh-Hant-MO"),
            ("sr", "sr-Cyrl-RS"),
            ("sr-ME", "sr-Latn-ME"),
            ("sr-Latn", "sr-Latn-RS"),
            ("iw", "he-Hebr-IL"),
            ("in", "id-Latn-ID"),
            ("mo", "ro-Latn-RO"),
            ("tl", "fil-Latn-PH"),
            ("cmn", "zh-Hans-CN"),
            ("zh-cmn-Hant", "zh-Hant-TW"),
            ("zh-yue", "yue-Hant-HK"),
            ("prs", "fa-Arab-AF"),
            ("cnr", "sr-Latn-ME"),
            ("eng", "en-Latn-US"),
            ("en-UK", "en-Latn-GB"),
            ("en-840", "en-Latn-US"),
            ("es-419", "es-Latn-419"),
            ("i-klingon", "tlh-Latn-US"),
            ("en-GB-oed", "en-Latn-GB"),
            ("zh-min-nan", "nan-Hans-CN"),
            ("sgn-BR", "bzs-Latn-US"),
            ("no-bokmal", "nb-Latn-NO"),
            ("und-TW", "zh-Hant-TW"),
            ("und-Hans", "zh-Hans-CN"),
            ("und-Latn-JP", "ja-Latn-JP"),
            ("und-Arab-DE", "ar-Arab-DE"),
            ("und-Cyrl-MN", "mn-Cyrl-MN"),
            ("und-419", "es-Latn-419"),
            ("qaa", "qaa-Latn-US"),
            ("qaa-DE", "qaa-Latn-DE"),
            ("qaa-Cyrl", "qaa-Cyrl-RU"),
            ("de-u-co-phonebk", "de-Latn-DE"),
            ("en-US-GB", "en-Latn-US"),
        ] {
            let subtags = Subtags::parse(tag.as_bytes()).unwrap();
            assert_eq!(maximize(canonicalize(subtags)).to_string(), full, "{tag}");
        }
    }
}
