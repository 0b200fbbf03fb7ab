//! The direction in which a language is written.

use crate::data;
use crate::likely::{canonicalize, maximize};
use crate::subtags::Subtags;

/// The direction in which a script is written, from CLDR's script metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right, as in Latin script.
    LeftToRight,
    /// Right to left, as in Arabic and Hebrew script.
    RightToLeft,
}

impl Direction {
    /// Returns the direction of a tag's script: the one that it spells out, else the likely one
    /// of its language and region (UTS 35 §4.3).
    ///
    /// A tag that is not well-formed is left to right. It takes O(log n) time for the n rows of
    /// CLDR's tables, and does not allocate.
    ///
    /// ```
    /// use fluent_catalog_locale::Direction;
    ///
    /// assert_eq!(Direction::from_tag("ar"), Direction::RightToLeft);
    /// assert_eq!(Direction::from_tag("az-Arab"), Direction::RightToLeft);
    /// assert_eq!(Direction::from_tag("en"), Direction::LeftToRight);
    /// ```
    pub fn from_tag(tag: &str) -> Self {
        let is_right_to_left = match Subtags::parse(tag.as_bytes()) {
            Some(subtags) if subtags.script() != 0 => is_script_right_to_left(subtags.script()),
            Some(subtags) if subtags.region() == 0 => data::is_right_to_left(subtags.language()),
            Some(subtags) => {
                // Of a pseudo-locale only the language tells the script: `ar-XB`.
                let language = Subtags::new(subtags.language(), 0, subtags.region());
                is_script_right_to_left(maximize(canonicalize(language)).script())
            }
            None => false,
        };
        if is_right_to_left {
            Self::RightToLeft
        } else {
            Self::LeftToRight
        }
    }

    // The former name, until the other crates of the workspace use the new one.
    #[doc(hidden)]
    pub fn of(tag: &str) -> Self {
        Self::from_tag(tag)
    }

    /// Returns the value of HTML's `dir` attribute: `ltr` or `rtl`.
    ///
    /// ```
    /// use fluent_catalog_locale::Direction;
    ///
    /// assert_eq!(Direction::from_tag("he").as_str(), "rtl");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Returns whether a script is written from right to left.
fn is_script_right_to_left(script: u32) -> bool {
    data::RIGHT_TO_LEFT.binary_search(&script).is_ok()
}

#[cfg(test)]
mod tests {
    use super::Direction;
    use crate::data;
    use crate::likely::{canonicalize, maximize};
    use crate::subtags::Subtags;

    #[test]
    fn a_language_has_the_direction_of_its_likely_script() {
        for code in 0..1 << 15 {
            let likely = maximize(canonicalize(Subtags::new(code, 0, 0))).script();
            assert_eq!(
                data::is_right_to_left(code),
                super::is_script_right_to_left(likely),
                "{}",
                Subtags::new(code, 0, 0)
            );
        }
    }

    #[test]
    fn a_tag_has_the_direction_of_its_script() {
        for (direction, tags) in [
            (
                "rtl",
                "ar ar-EG fa he iw ur ps sd ug yi ckb dv syr nqo az-Arab pa-PK pa-Arab ks az-IR ff-Adlm ar-XB",
            ),
            (
                "ltr",
                "en fr zh-Hant ja hi ru el am az az-Latn pa ar-Latn sd-Deva yi-Latn ku ms und en-XA - ...",
            ),
        ] {
            for tag in tags.split(' ') {
                assert_eq!(Direction::from_tag(tag).as_str(), direction, "{tag}");
            }
        }
    }
}
