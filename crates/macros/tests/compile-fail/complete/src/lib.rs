//! Languages that are declared complete and are not.

catalog::catalog! {
    mod billing in "locales/"
        complete { "de", "fr", "it", "not a language" }
    {
        BIL000001 402;
        BIL000002 402;
        BIL000003 402;
        BIL000004 402;
        BIL000005 402;
        BIL000006 402;
        BIL000007 402;
        BIL000008 402;
    }
}
