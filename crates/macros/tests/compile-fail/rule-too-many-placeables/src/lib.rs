//! More placeables than the runtime resolves.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (a);
    }
}
