//! An entry that no code has.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
