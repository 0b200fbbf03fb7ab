//! The pages in a real browser: Debian's chromium, driven by its chromedriver.
//!
//! Where there is none, each test says that it was skipped; with
//! `FLUENT_CATALOG_BROWSER=require` that is a failure. `FLUENT_CATALOG_AXE` names the file
//! `axe.min.js` of axe-core, whose rules of accessibility are then held.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod preview;
mod reference;
mod session;
#[path = "../support/mod.rs"]
mod support;
