//! The tests of the crate: each file is a part of it.

#![allow(clippy::unwrap_used)]

#[cfg(feature = "style")]
mod check;
mod fatal;
mod folder;
mod ftl;
#[cfg(feature = "style")]
mod locations;
#[cfg(feature = "style")]
mod mutations;
#[cfg(feature = "report")]
mod outputs;
mod pseudo;
mod support;
mod sync;
