//! A clause after the rows.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
    body problem
}
