//! More digits than the runtime writes.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (amount: number);
    }
}
