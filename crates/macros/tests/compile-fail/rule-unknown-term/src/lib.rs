//! A reference to a term that does not exist.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
