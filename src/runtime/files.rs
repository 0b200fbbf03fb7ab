//! The files of a locale.

use fluent_catalog_check::SourceFile;

use crate::runtime::locale::Tag;

/// The files of one locale; an entry of an earlier file hides the same entry of a later one.
///
/// The catalogs that have the same files share them.
#[derive(Debug)]
pub(crate) struct LocaleFiles {
    pub(crate) tag: &'static Tag,
    pub(crate) files: Vec<SourceFile>,
}
