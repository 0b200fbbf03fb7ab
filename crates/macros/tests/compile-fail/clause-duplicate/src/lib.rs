//! A clause twice.

catalog::catalog! {
    mod billing in "locales/"
        statuses { 402 }
        body problem
        statuses { 404 }
    {
        BIL000001 402;
    }
}
