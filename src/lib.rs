//! A localization-ready message catalog for APIs.
