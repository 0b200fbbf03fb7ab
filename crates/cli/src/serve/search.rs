//! The search for codes by a query.

use fluent_catalog::{Message, Table};

use crate::builtin;
use crate::server::parameter;
use crate::view::CodeFilter;

/// The filter of `?service=&status=&q=`; a refusal where a service or a status is invalid.
pub(super) fn filter<'t>(
    query: &[(String, String)],
    table: &'t Table,
) -> Result<CodeFilter<'t>, Message> {
    let invalid = |parameter| Message::from(builtin::SRV400001 { parameter });
    let mut filter = CodeFilter::new(table);
    if let Some(text) = parameter(query, "service") {
        filter = filter.with_service(text).map_err(|_| invalid("service"))?;
    }
    if let Some(text) = parameter(query, "status") {
        filter = filter.with_status(error_status(text).ok_or_else(|| invalid("status"))?);
    }
    if let Some(words) = parameter(query, "q") {
        filter = filter.with_words(words);
    }
    Ok(filter)
}

/// An HTTP status that an error can have.
fn error_status(text: &str) -> Option<u16> {
    let is_plain = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let status = is_plain.then(|| text.parse().ok()).flatten();
    status.filter(|status| (400..600).contains(status))
}
