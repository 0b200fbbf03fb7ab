//! A localization-ready message catalog for APIs.

pub mod ftl;
