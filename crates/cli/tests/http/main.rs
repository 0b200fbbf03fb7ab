//! The service over HTTP: the real program on a port of its own.
#![allow(clippy::unwrap_used)]

mod docs;
#[path = "../../../../examples/api.rs"]
mod example;
mod hostile;
mod live;
mod pages;
mod service;
#[path = "../support/mod.rs"]
mod support;
