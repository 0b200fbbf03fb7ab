//! A byte order mark.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
