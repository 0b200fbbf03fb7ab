//! A clause that does not exist, one that is misspelled.

catalog::catalog! {
    mod billing in "locales/"
        service { BIL "Billing" }
        colour
        words { title }
    {
        BIL000001 402;
    }
}
