//! Rows with a syntax error each; the rows between them are fine.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001;
        BIL000002 402
        BIL000003 402;
        BIL000004 402 [invoice];
        BIL000005 402 = shared;
        402;
        BIL000006 402 (invoice amount);
        BIL000007 402 = "shared" (invoice);
        #[cfg(test)]
        BIL000008 402;
        BIL000009 "402";
        BIL000010 402
    }
}
