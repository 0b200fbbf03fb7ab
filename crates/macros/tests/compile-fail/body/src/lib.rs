//! An unknown body.

catalog::catalog! {
    mod billing in "locales/"
        body xml
    {
        BIL000001 402;
    }
}
