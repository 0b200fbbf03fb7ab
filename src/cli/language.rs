//! The language of the output: an option, a header, or the shell's own.

use std::env;

use clap::Args;

use super::failure::Failure;
use super::program::tags;
use crate::catalog::Catalog;
use crate::locale::{Locale, canonical, parents};

/// The option `--locale`.
#[derive(Args)]
pub(super) struct Language {
    /// Language of the text, by its tag [default: the shell's, else the source language]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
}

impl Language {
    /// The locale that was asked for, else the shell's, else the source locale.
    pub(super) fn locale(&self, catalog: &Catalog) -> Result<Locale, Failure> {
        match &self.locale {
            Some(tag) => catalog.locale(tag).ok_or_else(|| unknown(tag, catalog)),
            None => Ok(of_shell(catalog).unwrap_or_else(|| catalog.source_locale())),
        }
    }
}

/// The first locale that an Accept-Language header names and the catalog has.
pub(super) fn of_header(header: &str, catalog: &Catalog) -> Option<Locale> {
    let ranges = header
        .split(',')
        .filter_map(|range| range.split(';').next());
    ranges.map(str::trim).find_map(|tag| nearest(tag, catalog))
}

/// The locale of the shell's language, where the catalog has it.
fn of_shell(catalog: &Catalog) -> Option<Locale> {
    let names = wanted(|name| env::var(name).ok());
    names.iter().find_map(|name| nearest(tag(name), catalog))
}

/// The languages that a shell's variables name, best first, as gettext reads them.
///
/// Of `LC_ALL`, `LC_MESSAGES` and `LANG` the first that is set counts; the list of `LANGUAGE`
/// goes before it, but not where it is `C`, which asks for no language at all.
fn wanted(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(set)
        .unwrap_or_default();
    if matches!(tag(&locale), "C" | "POSIX") {
        return Vec::new();
    }
    let list = variable("LANGUAGE").unwrap_or_default();
    list.split(':')
        .map(str::to_owned)
        .chain([locale])
        .filter(|name| !name.is_empty())
        .collect()
}

/// The name of a POSIX locale without its codeset and modifier: `fr_CA` of `fr_CA.UTF-8`.
fn tag(name: &str) -> &str {
    name.split(['.', '@']).next().unwrap_or(name)
}

/// The locale of the catalog for a tag, or for the nearest of its parents.
fn nearest(tag: &str, catalog: &Catalog) -> Option<Locale> {
    let tag = canonical(tag)?;
    let own = catalog.locale(&tag);
    own.or_else(|| {
        parents(&tag)
            .iter()
            .find_map(|parent| catalog.locale(parent))
    })
}

fn unknown(tag: &str, catalog: &Catalog) -> Failure {
    let available = tags(catalog).join(", ");
    let tag = tag.escape_debug();
    Failure::new(format!("no locale `{tag}`; available: {available}"))
}

#[cfg(test)]
mod tests {
    use super::{nearest, of_header, tag, wanted};
    use crate::hubster;

    #[test]
    fn reads_the_shells_variables_as_gettext_does() {
        let cases: &[(&[(&str, &str)], &str)] = &[
            (&[], ""),
            (&[("LANG", "fr_CA.UTF-8")], "fr_CA.UTF-8"),
            (
                &[("LC_ALL", "ar"), ("LC_MESSAGES", "fr"), ("LANG", "de")],
                "ar",
            ),
            (
                &[("LC_ALL", ""), ("LC_MESSAGES", "fr"), ("LANG", "de")],
                "fr",
            ),
            (&[("LANG", "de_DE"), ("LANGUAGE", "fr:ar")], "fr ar de_DE"),
            (&[("LANG", "de_DE"), ("LANGUAGE", ":fr:")], "fr de_DE"),
            (&[("LANGUAGE", "fr")], "fr"),
            (
                &[("LC_ALL", "C"), ("LANG", "fr_FR"), ("LANGUAGE", "fr")],
                "",
            ),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "fr")], ""),
            (&[("LANG", "POSIX")], ""),
        ];
        for (variables, names) in cases {
            let variable = |name: &str| {
                let found = variables.iter().find(|(own, _)| *own == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(wanted(variable).join(" "), *names, "{variables:?}");
        }
    }

    #[test]
    fn finds_the_nearest_locale_of_the_catalog() {
        for (name, locale) in [
            ("fr_CA.UTF-8", Some("fr")),
            ("ar_EG@euro", Some("ar")),
            ("FR", Some("fr")),
            ("en_GB.utf8", Some("en")),
            ("de_DE", None),
            ("", None),
            ("!", None),
        ] {
            let found = nearest(tag(name), hubster::catalog());
            assert_eq!(found.map(|locale| locale.tag()), locale, "{name}");
        }
        for (header, locale) in [
            ("fr", Some("fr")),
            ("de, fr-CH;q=0.9 , ar", Some("fr")),
            ("tlh,,;q=1", None),
            ("", None),
        ] {
            let found = of_header(header, hubster::catalog());
            assert_eq!(found.map(|locale| locale.tag()), locale, "{header}");
        }
    }
}
