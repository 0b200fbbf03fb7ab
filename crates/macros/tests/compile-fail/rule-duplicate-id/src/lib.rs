//! An entry twice.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
