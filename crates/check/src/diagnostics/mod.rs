//! Diagnostics with their severities and edits.

pub(crate) mod collector;
pub(crate) mod diagnostic;
pub(crate) mod edit;
pub(crate) mod severity;
