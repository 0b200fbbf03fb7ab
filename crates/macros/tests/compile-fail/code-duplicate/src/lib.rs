//! A code twice, also in another case.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 404;
        BIL000001 409;
        bil000002 409;
    }
}
