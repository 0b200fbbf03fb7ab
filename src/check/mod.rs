//! Checks for translators: what is wrong, missing or out of date in a `.ftl` file, at which
//! place, and what to write instead.
//!
//! ```
//! use fluent_catalog::check::{Expectations, File, check};
//! use fluent_catalog::ftl::Document;
//!
//! let source = Document::parse("greeting = Hello, { $name }!\n");
//! let file = File { path: "locales/fr.ftl", bytes: "greeting = Bonjour, { $nom } !\n".as_bytes(), locale: Some("fr") };
//! let findings = check(&Expectations::against(&source), &file);
//! assert_eq!(findings[0].rule, "missing-variable");
//! assert_eq!(findings[1].rule, "unknown-variable");
//! assert_eq!((findings[1].line, findings[1].column), (1, 23));
//! assert_eq!(findings[1].suggestion.as_deref(), Some("Write `{ $name }`."));
//! ```

mod balance;
mod bytes;
mod comments;
mod context;
mod control;
mod coverage;
mod entries;
mod escape;
mod expect;
mod fix;
pub mod format;
mod language;
mod literal;
mod plural;
mod references;
mod registry;
mod report;
mod rule;
mod shape;
mod stale;
mod structure;
mod syntax;
mod typography;
mod variables;
mod waiver;

pub use coverage::{Coverage, State, coverage, states};
pub use expect::Expectations;
pub use fix::{Fix, Fixed, fix};
pub use registry::RULES;
pub use report::Finding;
pub use rule::{Rule, Severity, UnknownSeverity};

use std::ops::Range;

pub(crate) use shape::opaque;

use context::Context;
use language::Language;
use report::Report;

use crate::ftl::Document;

/// A file to be judged.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// How it is named in the findings.
    pub path: &'a str,
    /// What stands in it; it need not be UTF-8.
    pub bytes: &'a [u8],
    /// The tag of its language; without one the rules of languages are left out.
    pub locale: Option<&'a str>,
}

/// Everything that is wrong with a file, in the order of its places; the same input gives the
/// same findings. Takes time linear in the file.
pub fn check(expected: &Expectations<'_>, file: &File<'_>) -> Vec<Finding> {
    let text = String::from_utf8_lossy(file.bytes);
    let document = Document::parse(&text);
    let found = found(expected, file, &document);
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// The findings of a file that was read already, with their bytes.
fn found<'a>(
    expected: &'a Expectations<'a>,
    file: &File<'a>,
    document: &'a Document<'a>,
) -> Vec<(Range<usize>, Finding)> {
    let language = Language::new(file.locale);
    let context = Context::new(file.bytes, document, language, expected);
    let mut report = Report::new(document);
    // In another encoding nothing can be read at all.
    let all: &[registry::Family] = match bytes::other_encoding(file.bytes) {
        Some(_) => &[bytes::check],
        None => registry::FAMILIES,
    };
    for family in all {
        family(&context, &mut report);
    }
    waiver::apply(&context, RULES, &mut report);
    report.finish(file.path)
}

/// The plural forms of a language for whole numbers, by the rules of the run time, `other` last.
#[cfg(feature = "cli")]
pub(crate) fn plural_forms(tag: &str) -> Vec<&'static str> {
    let language = Language::new(Some(tag));
    let forms = language.categories(false);
    let mut forms: Vec<&str> = forms
        .map(|forms| forms.needed().collect())
        .unwrap_or_default();
    if !forms.is_empty() && !forms.contains(&"other") {
        forms.push("other");
    }
    forms
}

/// Whether an id is a code, a status or a shared text of a catalog.
#[cfg(feature = "cli")]
pub(crate) fn is_known(table: &'static crate::Table, id: &str) -> bool {
    Expectations::of_catalog(table, None).knows(id)
}

/// The language of a file by its path: `locales/fr.ftl`, `fr/messages.ftl`, `messages.fr.ftl`.
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
    // `fr/no-value.ftl` is rather French than a variant of Norwegian.
    let (name, _) = tags.min_by_key(|(_, tag)| tag.variants().len())?;
    crate::locale::canonical(name)
}

/// The tag that a name is, if the plural rules know its language; `dom` and `toolkit` are none.
fn language(name: &str) -> Option<unic_langid::LanguageIdentifier> {
    use intl_pluralrules::{PluralRuleType, PluralRules};
    let tag: unic_langid::LanguageIdentifier = name.parse().ok()?;
    let locales = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let is_known = locales.iter().any(|known| known.language == tag.language);
    is_known.then_some(tag)
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
