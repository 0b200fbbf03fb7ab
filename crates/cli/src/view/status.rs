//! A status with its description, for programs.

use serde::Serialize;

use fluent_catalog::{Catalog, Locale};

/// A status with its description in one language.
#[derive(Serialize)]
pub(crate) struct StatusView {
    pub(crate) status: u16,
    pub(crate) description: String,
    /// The locale that the description is really in.
    pub(crate) locale: Locale,
}

impl StatusView {
    /// The statuses that a catalog describes.
    pub(crate) fn all(catalog: &Catalog, locale: Locale) -> impl Iterator<Item = Self> {
        let statuses = catalog.table().statuses().iter();
        statuses.filter_map(move |status| {
            let rendered = catalog.describe_status(*status, locale)?;
            Some(Self {
                status: *status,
                description: rendered.text.into_owned(),
                locale: rendered.locale,
            })
        })
    }
}
