//! The adapter to Project Fluent's own crates, for what a catalog leaves to them: other functions,
//! transforms, or a bundle that is passed on.
//!
//! A catalog does not render through a bundle itself: `FluentBundle` compiles a whole language at
//! once and takes a lock when it formats a number, and a look-up in it costs several times more.
//! Both render the same text, as a differential test checks.

use fluent::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::runtime::Locale;

/// Returns a bundle with the files of a locale of the catalog, without isolates around arguments
/// and without fallback: only the entries of this locale.
///
/// ```
/// use fluent_catalog::{fluent, hubster};
///
/// let catalog = hubster::catalog();
/// let french = catalog.locale("fr").expect("a locale of the catalog");
/// let bundle = fluent::bundle(catalog, french);
/// let message = bundle.get_message("PRT000699").expect("French is complete");
/// let pattern = message.value().expect("each code has a text");
/// assert_eq!(bundle.format_pattern(pattern, None, &mut Vec::new()), "Hub introuvable.");
/// ```
pub fn bundle(catalog: &Catalog, locale: Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.into()]);
    bundle.set_use_isolating(false);
    // A new bundle has no function of this name yet.
    let _ = bundle.add_builtins();
    for file in catalog.files(locale) {
        let resource = FluentResource::try_new(file.text().to_owned());
        // Of a broken file the readable entries are taken, and an entry of an earlier file stays.
        let resource = resource.unwrap_or_else(|(readable, _)| readable);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// The tag as Fluent's crates have it.
impl From<Locale> for LanguageIdentifier {
    fn from(locale: Locale) -> Self {
        // Each tag of a catalog is canonical; `und` is the identifier without a language.
        locale.tag().parse().unwrap_or_default()
    }
}
