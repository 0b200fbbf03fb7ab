//! The library: codes, look-up, rendering, overlays, bodies.
//!
//! `SNAPSHOTS=overwrite cargo test --test catalog` writes what is said now.
#![allow(clippy::unwrap_used)]

mod architecture;
mod codes;
mod declare;
mod differential;
mod direction;
mod folder;
mod lookup;
mod negotiation;
mod owned_tables;
mod problem;
mod render;
mod source;
mod strict;
mod support;
mod traits;
