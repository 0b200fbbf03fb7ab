//! Codes named as what the macro generates.

catalog::catalog! {
    mod billing in "locales/" {
        TABLE 402;
        Code 402 (invoice);
        catalog 402;
        ALL 402;
    }
}
