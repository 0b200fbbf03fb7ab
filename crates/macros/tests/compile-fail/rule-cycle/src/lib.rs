//! Terms that refer to each other.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
