//! An argument of an unknown type.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (due: date);
        BIL000002 402 (due: );
    }
}
