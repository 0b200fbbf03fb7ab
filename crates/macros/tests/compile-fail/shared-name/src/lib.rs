//! A shared entry that Fluent cannot spell.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 = "not found";
    }
}
