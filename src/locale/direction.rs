//! The direction in which a language is written.

use super::data;
use super::likely::{canonicalize, maximize};
use super::subtags::Subtags;

/// The direction in which a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right, as Latin script.
    LeftToRight,
    /// From right to left, as Arabic and Hebrew script.
    RightToLeft,
}

impl Direction {
    /// The direction of a language tag's script: its own, or the one its language is most likely
    /// written in (UTS 35 §4.3). Left to right where it is no language tag.
    ///
    /// ```
    /// use fluent_catalog::locale::Direction;
    ///
    /// assert_eq!(Direction::of("ar"), Direction::RightToLeft);
    /// assert_eq!(Direction::of("az-Arab"), Direction::RightToLeft);
    /// assert_eq!(Direction::of("en"), Direction::LeftToRight);
    /// ```
    pub fn of(tag: &str) -> Self {
        let is_right_to_left = match Subtags::parse(tag.as_bytes()) {
            Some(subtags) if subtags.script() != 0 => is_script(subtags.script()),
            Some(subtags) if subtags.region() == 0 => data::is_right_to_left(subtags.language()),
            Some(subtags) => {
                // A pseudo-locale has a script of its own only by its language: `ar-XB`.
                let language = Subtags::new(subtags.language(), 0, subtags.region());
                is_script(maximize(canonicalize(language)).script())
            }
            None => false,
        };
        if is_right_to_left {
            Self::RightToLeft
        } else {
            Self::LeftToRight
        }
    }

    /// As HTML's `dir` attribute has it: `ltr` or `rtl`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Whether a script runs from right to left.
fn is_script(script: u32) -> bool {
    data::RIGHT_TO_LEFT.binary_search(&script).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::data;
    use super::super::likely::{canonicalize, maximize};
    use super::super::subtags::Subtags;
    use super::Direction;

    #[test]
    fn a_language_alone_goes_by_its_likely_script() {
        for code in 0..1 << 15 {
            let likely = maximize(canonicalize(Subtags::new(code, 0, 0))).script();
            assert_eq!(
                data::is_right_to_left(code),
                super::is_script(likely),
                "{}",
                Subtags::new(code, 0, 0)
            );
        }
    }

    #[test]
    fn goes_by_script() {
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
                assert_eq!(Direction::of(tag).as_str(), direction, "{tag}");
            }
        }
    }
}
