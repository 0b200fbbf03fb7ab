//! A file that is not named by a language.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
