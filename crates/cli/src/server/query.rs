//! The query of an address.

use axum::extract::Query;

/// The parameters of a query, in their order.
pub(crate) type Parameters = Query<Vec<(String, String)>>;

/// The first value of a query parameter; `None` where it is empty, as a form sends it where
/// nothing is selected.
pub(crate) fn parameter<'q>(query: &'q [(String, String)], name: &str) -> Option<&'q str> {
    let mut values = query.iter().filter(|(own, _)| own == name);
    values
        .next()
        .map(|(_, value)| value.as_str())
        .filter(|value| !value.is_empty())
}
