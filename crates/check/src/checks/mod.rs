//! The operations on files and locales: checking, fixing, measuring.

#[cfg(feature = "style")]
pub(crate) mod checker;
#[cfg(feature = "style")]
pub(crate) mod coverage;
pub(crate) mod fatal;
#[cfg(feature = "style")]
pub(crate) mod fix;
pub(crate) mod missing;
