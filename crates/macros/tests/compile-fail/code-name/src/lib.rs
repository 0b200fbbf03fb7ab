//! Codes that Fluent cannot spell.

catalog::catalog! {
    mod billing in "locales/" {
        _BIL000001 402;
        ÄBL000001 402;
    }
}
