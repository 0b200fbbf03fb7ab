//! A body that the library has with a feature only.

catalog::catalog! {
    mod billing in "locales/"
        body hubster
    {
        BIL000001 402;
    }
}
