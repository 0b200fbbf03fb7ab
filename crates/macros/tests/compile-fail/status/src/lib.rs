//! Statuses that are not those of errors.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 399;
        BIL000002 599;
        BIL000003 600;
        BIL000004 70000;
    }
}
