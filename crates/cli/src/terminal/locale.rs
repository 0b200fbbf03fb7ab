//! The language of the output: an option, or the shell's own.

use std::env;

use clap::Args;

use fluent_catalog::{Catalog, Locale, Pseudo};
use fluent_catalog_locale::is_posix_locale;

use super::failure::Failure;
use super::program::tags;

/// The option `--locale`.
#[derive(Args)]
pub(crate) struct LocaleOption {
    /// Language of the text, as a tag [default: the shell's, else the source language]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
}

impl LocaleOption {
    /// Returns the locale of the option, else the one for the shell's languages, and the catalog
    /// that has it: a pseudo-locale is made when it is named.
    pub(crate) fn locale(&self, catalog: &Catalog) -> Result<(Catalog, Locale), Failure> {
        let Some(tag) = &self.locale else {
            let names = shell_locales(|name| env::var(name).ok());
            let locale = catalog.negotiate_tags(names.iter().map(String::as_str));
            return Ok((catalog.clone(), locale));
        };
        let catalog = match Pseudo::from_tag(&tag.replace('_', "-")) {
            Some(pseudo) if catalog.locale(tag).is_none() => catalog.with_pseudo(pseudo),
            _ => catalog.clone(),
        };
        let locale = catalog.locale(tag);
        let locale = locale.ok_or_else(|| unknown_locale(tag, &catalog))?;
        Ok((catalog, locale))
    }
}

/// The languages that a shell's variables name, best first, as gettext reads them.
///
/// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set counts; the list in `LANGUAGE`
/// precedes it, unless that variable is `C`, which asks for no language at all.
fn shell_locales(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = names.iter().find_map(set).unwrap_or_default();
    if is_posix_locale(&locale) {
        return Vec::new();
    }
    let list = variable("LANGUAGE").unwrap_or_default();
    let list = list.split(':').map(str::to_owned).chain([locale]);
    list.filter(|name| !name.is_empty()).collect()
}

pub(crate) fn unknown_locale(tag: &str, catalog: &Catalog) -> Failure {
    let available = tags(catalog).join(", ");
    let tag = tag.escape_debug();
    Failure::new(format!("unknown locale `{tag}`; available: {available}"))
}

#[cfg(test)]
mod tests {
    use super::shell_locales;

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
            assert_eq!(shell_locales(variable).join(" "), *names, "{variables:?}");
        }
    }
}
