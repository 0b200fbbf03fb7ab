//! The language of a file, with its plural categories.

use std::cell::OnceCell;

use fluent_catalog_locale::{Direction, canonical};

use crate::analysis::categories::{CATEGORIES, Categories};

/// The language of a file, if it is known.
pub(crate) struct FileLanguage {
    tag: Option<String>,
    cardinal: OnceCell<Categories>,
    ordinal: OnceCell<Categories>,
}

impl FileLanguage {
    pub(crate) fn new(tag: Option<&str>) -> Self {
        Self {
            tag: tag.and_then(canonical),
            cardinal: OnceCell::new(),
            ordinal: OnceCell::new(),
        }
    }

    pub(crate) fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The language alone: `pt` of `pt-BR`; empty where it is unknown.
    pub(crate) fn code(&self) -> &str {
        let tag = self.tag().unwrap_or_default();
        tag.split('-').next().unwrap_or_default()
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.tag()
            .is_some_and(|tag| Direction::from_tag(tag) == Direction::RightToLeft)
    }

    /// The plural categories; none where the language is unknown.
    pub(crate) fn categories(&self, ordinal: bool) -> Option<&Categories> {
        let tag = self.tag()?;
        let cell = if ordinal {
            &self.ordinal
        } else {
            &self.cardinal
        };
        Some(cell.get_or_init(|| Categories::new(tag, ordinal)))
    }
}

/// What only the rules of style need.
impl Categories {
    /// Whether any number selects it.
    pub(crate) fn has(&self, category: &str) -> bool {
        self.whole.contains_key(category)
    }

    /// Whether only one whole number selects it.
    pub(crate) fn is_single(&self, category: &str) -> bool {
        self.numbers(category).len() == 1
    }

    /// All categories that are ever selected, in CLDR's order.
    pub(crate) fn all(&self) -> Vec<&'static str> {
        CATEGORIES
            .into_iter()
            .filter(|category| self.has(category))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By the rules that run (CLDR 37): French, Spanish, Italian and Portuguese never select
    /// `many`.
    #[test]
    fn categories_are_those_of_the_runtime() {
        let cases = [
            ("en", "one other", "one other"),
            ("fr", "one other", "one other"),
            ("es", "one other", "one other"),
            ("it", "one other", "one other"),
            ("pt-BR", "one other", "one other"),
            ("ja", "other", "other"),
            ("ru", "one few many", "one few many other"),
            ("cs", "one few other", "one few many other"),
            (
                "ar",
                "zero one two few many other",
                "zero one two few many other",
            ),
            ("lv", "zero one other", "zero one other"),
            (
                "cy",
                "zero one two few many other",
                "zero one two few many other",
            ),
        ];
        for (tag, needed, all) in cases {
            let language = FileLanguage::new(Some(tag));
            let categories = language.categories(false).unwrap();
            assert_eq!(
                categories.needed().collect::<Vec<_>>().join(" "),
                needed,
                "{tag}"
            );
            assert_eq!(categories.all().join(" "), all, "{tag}");
        }
    }

    #[test]
    fn ordinals_have_their_own() {
        let language = FileLanguage::new(Some("en"));
        assert_eq!(
            language.categories(true).unwrap().all(),
            ["one", "two", "few", "other"]
        );
    }
}
