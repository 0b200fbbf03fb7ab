//! Fluent files as text.
pub(crate) mod scan;
