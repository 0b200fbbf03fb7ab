//! Single entries of a file, for tools.

use crate::catalog::catalog::Catalog;
use crate::runtime::{Argument, Locale, Value};

impl Catalog {
    /// Returns the text of the entry with this id, a shared one too, in exactly this locale;
    /// `None` where it has no such entry, or one that cannot be rendered.
    ///
    /// The entry is compiled anew each time: it is meant for tools that show the files
    /// themselves. Values are by position; a missing one shows as `<name>`.
    pub fn render_entry(
        &self,
        id: &str,
        locale: Locale,
        arguments: &[Argument],
        values: &[Option<Value>],
    ) -> Option<String> {
        self.store().render_entry(id, locale, arguments, values)
    }
}
