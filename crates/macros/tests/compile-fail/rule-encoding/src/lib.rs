//! A file that is not UTF-8.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
