//! The former name of a body.

catalog::catalog! {
    mod billing in "locales/"
        body documented
    {
        BIL000001 402;
    }
}
