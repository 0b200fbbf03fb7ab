//! Arguments that Rust cannot spell, raw or not.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (self, crate);
    }
}
