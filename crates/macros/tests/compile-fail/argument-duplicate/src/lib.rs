//! An argument twice.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (due, invoice, due);
    }
}
