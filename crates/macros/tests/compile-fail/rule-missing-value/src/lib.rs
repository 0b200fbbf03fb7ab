//! A code with attributes only.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
