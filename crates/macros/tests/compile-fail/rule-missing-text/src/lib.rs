//! Codes, a word and a status without a text in the source language.

catalog::catalog! {
    mod billing in "locales/"
        statuses { 402, 404 }
        words { title, items (count: number) }
    {
        BIL000001 402;
        BIL000002 402;
        BIL000003 404 = "common-not-found";
        BIL000004 404 = "common-found";
        BIL000005 404 = "common-not-found";
    }
}
