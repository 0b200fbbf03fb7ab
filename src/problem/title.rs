//! The neutral titles of HTTP statuses, for a catalog that does not describe a status itself.

use crate::catalog::Catalog;
use crate::runtime::{Locale, Rendered};

crate::catalog! {
    mod titles in "src/problem/titles/"
        statuses {
            400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416,
            417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            500, 501, 502, 503, 504, 505, 506, 507, 508, 511,
        }
    {}
}

/// Returns the title of an HTTP status: the catalog's own description of it, else a neutral one
/// (RFC 9110 §15), such as `Not Found`.
///
/// ```
/// use fluent_catalog::{hubster, problem};
///
/// let catalog = hubster::catalog();
/// let title = problem::status_title(catalog, 418, catalog.source_locale());
/// assert!(title.is_none());
/// let title = problem::status_title(catalog, 502, catalog.source_locale());
/// assert_eq!(title.map(|title| title.to_string()).as_deref(), Some("Bad gateway"));
/// ```
pub fn status_title(catalog: &Catalog, status: u16, locale: Locale) -> Option<Rendered<'_>> {
    let own = catalog.describe_status(status, locale);
    own.or_else(|| titles::catalog().describe_status(status, locale))
}

/// Returns the catalog of the neutral titles: it describes each HTTP status that an error can
/// have, and has no codes.
pub fn neutral_titles() -> &'static Catalog {
    titles::catalog()
}
