//! The rules, one per file, and their registry.

pub(crate) mod bom;
pub(crate) mod cycle;
pub(crate) mod duplicate_id;
pub(crate) mod encoding;
pub(crate) mod file;
pub(crate) mod fraction_digits;
pub(crate) mod missing_source;
pub(crate) mod missing_text;
pub(crate) mod missing_value;
pub(crate) mod no_value;
pub(crate) mod registry;
pub(crate) mod rule;
#[cfg(feature = "style")]
pub(crate) mod style;
pub(crate) mod syntax;
pub(crate) mod too_many_placeables;
pub(crate) mod unknown_attribute;
pub(crate) mod unknown_function;
pub(crate) mod unknown_id;
pub(crate) mod unknown_message;
pub(crate) mod unknown_term;
pub(crate) mod unknown_variable;
