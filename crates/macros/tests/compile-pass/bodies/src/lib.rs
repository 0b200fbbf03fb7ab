//! Bodies of a team's own, by paths of every kind.

#![deny(warnings, missing_docs, unused)]

/// The body.
mod texts {
    /// A body that has the codes only.
    #[derive(Debug)]
    struct Codes;

    impl catalog::ErrorBody for Codes {
        fn name(&self) -> &'static str {
            "codes"
        }

        fn media_type(&self) -> &'static str {
            "application/json"
        }

        fn schema(&self) -> &'static str {
            "true"
        }

        fn write(&self, content: &catalog::BodyContent<'_>, out: &mut Vec<u8>) {
            for error in content.errors() {
                out.extend(error.code().bytes());
            }
        }
    }

    pub(crate) const CODES: catalog::Body = catalog::Body::new(&Codes);

    catalog::catalog! { pub(crate) mod upper in "locales/" body super::texts::CODES { BIL000001 402; } }
    catalog::catalog! { pub(crate) mod own in "locales/" body self::CODES { BIL000001 402; } }
}

catalog::catalog! { mod absolute in "locales/" body crate::texts::CODES { BIL000001 402; } }
catalog::catalog! { mod relative in "locales/" body texts::CODES { BIL000001 402; } }
catalog::catalog! { mod foreign in "locales/" body ::catalog::Body::PROBLEM { BIL000001 402; } }
catalog::catalog! { mod named in "locales/" body catalog::Body::PROBLEM { BIL000001 402; } }

/// Uses the catalogs.
pub fn bodies() -> [Option<catalog::Body>; 6] {
    [
        absolute::TABLE.body(),
        relative::TABLE.body(),
        foreign::TABLE.body(),
        named::TABLE.body(),
        texts::own::TABLE.body(),
        texts::upper::TABLE.body(),
    ]
}
