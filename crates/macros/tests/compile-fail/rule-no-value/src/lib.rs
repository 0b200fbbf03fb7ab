//! A reference to a message without a value.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
