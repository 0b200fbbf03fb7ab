//! A function that does not exist.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}
