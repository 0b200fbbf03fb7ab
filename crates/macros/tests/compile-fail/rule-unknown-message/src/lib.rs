//! A reference to a message that does not exist.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
