//! A file over the limit; `tests/compile.rs` writes it.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
