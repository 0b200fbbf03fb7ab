//! Plural categories of numbers.

use std::fmt;
use std::sync::OnceLock;

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules as Rules};
use unic_langid::LanguageIdentifier;

/// The plural rules of a locale (UTS 35 part 3, section 5).
///
/// A locale without rules of its own has the rules of its language, and a language without rules
/// has the English ones. The rules are those of `intl_pluralrules`, which fluent-bundle uses too,
/// and are looked up when they are first needed.
///
/// That crate does not apply the remainder in rules such as `n % 100 = 3..10`, so 103 is `other`
/// and not `few` in Arabic; Belarusian, Latvian, Lithuanian, Maltese and Romanian have such rules
/// too. fluent-bundle selects the same variants.
///
/// ```
/// use fluent_catalog_locale::{PluralRules, PluralType};
///
/// let polish = PluralRules::new("pl");
/// assert_eq!(polish.category(1.0, 0, PluralType::Cardinal), Some("one"));
/// assert_eq!(polish.category(22.0, 0, PluralType::Cardinal), Some("few"));
/// assert_eq!(polish.category(1.0, 1, PluralType::Cardinal), Some("other")); // 1.0
/// ```
pub struct PluralRules<'t> {
    tag: &'t str,
    cardinal: OnceLock<Option<Rules>>,
    ordinal: OnceLock<Option<Rules>>,
}

/// The type of a plural rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralType {
    /// Quantities: 1 file, 2 files.
    Cardinal,
    /// Ranks: 1st, 2nd.
    Ordinal,
}

impl<'t> PluralRules<'t> {
    /// Creates the rules of a locale, without looking them up.
    ///
    /// ```
    /// use fluent_catalog_locale::{PluralRules, PluralType};
    ///
    /// let english = PluralRules::new("en-GB");
    /// assert_eq!(english.category(2.0, 0, PluralType::Ordinal), Some("two")); // 2nd
    /// ```
    pub const fn new(tag: &'t str) -> Self {
        Self {
            tag,
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        }
    }

    /// Returns the plural category of a number that is formatted with at least
    /// `minimum_fraction_digits` decimals: `zero`, `one`, `two`, `few`, `many` or `other`.
    ///
    /// Returns `None` where the tag of the locale is not well-formed, and where the decimals do
    /// not fit in 64 bits (19 digits). The sign of a number does not count. The first call of each
    /// type looks up the rules in O(n) time for n locales with rules; the others take O(1) time in
    /// the number of locales.
    ///
    /// ```
    /// use fluent_catalog_locale::{PluralRules, PluralType};
    ///
    /// let arabic = PluralRules::new("ar-EG");
    /// assert_eq!(arabic.category(0.0, 0, PluralType::Cardinal), Some("zero"));
    /// assert_eq!(arabic.category(3.0, 0, PluralType::Cardinal), Some("few"));
    /// ```
    pub fn category(
        &self,
        number: f64,
        minimum_fraction_digits: usize,
        plural_type: PluralType,
    ) -> Option<&'static str> {
        let (kind, rules) = match plural_type {
            PluralType::Cardinal => (PluralRuleType::CARDINAL, &self.cardinal),
            PluralType::Ordinal => (PluralRuleType::ORDINAL, &self.ordinal),
        };
        let rules = rules.get_or_init(|| rules_of(self.tag, kind)).as_ref()?;
        let operands = operands(number, minimum_fraction_digits)?;
        Some(match rules.select(operands).ok()? {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
    }

    /// Returns whether the language of a tag has rules of its own.
    ///
    /// It takes O(n) time for n locales with rules.
    ///
    /// ```
    /// use fluent_catalog_locale::PluralRules;
    ///
    /// assert!(PluralRules::has_language("pt-AO"));
    /// assert!(!PluralRules::has_language("tlh"));
    /// ```
    pub fn has_language(tag: &str) -> bool {
        let Ok(tag) = tag.parse::<LanguageIdentifier>() else {
            return false;
        };
        let locales = Rules::get_locales(PluralRuleType::CARDINAL);
        locales.iter().any(|locale| locale.language == tag.language)
    }
}

impl fmt::Debug for PluralRules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PluralRules({})", self.tag)
    }
}

/// Returns the rules of a locale, else of its language, else the English ones, as fluent-bundle
/// does.
fn rules_of(tag: &str, kind: PluralRuleType) -> Option<Rules> {
    let with_rules = Rules::get_locales(kind);
    let locale = tag.parse::<LanguageIdentifier>().ok()?;
    let language = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
    let english = LanguageIdentifier::from_parts("en".parse().ok()?, None, None, &[]);
    let found = [locale, language, english]
        .into_iter()
        .find(|locale| with_rules.contains(locale))?;
    Rules::create(found, kind).ok()
}

/// Returns the operands of a number (UTS 35 part 3, section 5.1.1), or `None` where they overflow:
/// fluent-bundle's conversion panics there.
fn operands(number: f64, minimum_fraction_digits: usize) -> Option<PluralOperands> {
    let mut operands = PluralOperands::try_from(number).ok()?;
    if minimum_fraction_digits > operands.v {
        let missing = u32::try_from(minimum_fraction_digits - operands.v).ok()?;
        operands.f = operands.f.checked_mul(10_u64.checked_pow(missing)?)?;
        operands.v = minimum_fraction_digits;
    }
    Some(operands)
}
