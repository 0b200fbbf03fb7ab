//! A body without its name.

catalog::catalog! {
    mod billing in "locales/"
        body
    {
        BIL000001 402;
    }
}
