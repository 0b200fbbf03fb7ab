//! Two files of one language.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
