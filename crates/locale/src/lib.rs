//! Language negotiation as CLDR and ICU do it.
//!
//! [`Matcher`] picks, among the locales that are available, the one that suits a reader best:
//! from an Accept-Language header (RFC 9110 §12.5.4) or from a list of tags, by CLDR's language
//! distance (UTS 35 §4.4). Beside it are the parts that a localized program needs: canonical
//! spelling of tags ([`canonical`]), the [`Direction`] of a script, the [`parents`] of a locale,
//! its [`native_name`] and its [`PluralRules`].
//!
//! ```
//! use fluent_catalog_locale::Matcher;
//!
//! let matcher = Matcher::new(["en", "fr", "pt-BR", "zh-Hant"], Some("en"));
//! let negotiated = matcher.negotiate(["zh-HK, fr;q=0.8"]).expect("zh-HK is near zh-Hant");
//! assert_eq!(negotiated.tag(), "zh-Hant");
//! assert_eq!(negotiated.to_string(), "zh-HK;q=1 at distance 5");
//! ```

mod accept_language;
mod available;
mod candidate;
mod canonical;
#[rustfmt::skip]
mod data;
mod direction;
mod distance;
mod filter;
mod likely;
mod matcher;
mod native_name;
mod negotiated;
mod parents;
mod parse;
mod plural;
mod posix;
mod priority_list;
mod quality;
mod subtags;

pub use canonical::canonical;
pub use direction::Direction;
pub use matcher::Matcher;
pub use native_name::native_name;
pub use negotiated::Negotiated;
pub use parents::parents;
pub use plural::{PluralRules, PluralType};
pub use posix::is_posix_locale;
pub use quality::quality_value;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
