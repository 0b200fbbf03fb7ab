//! A folder of another catalog: not every entry is an error of its own.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
