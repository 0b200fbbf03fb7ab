//! Arguments that the codes do not have: the error is at the code.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}
