//! Folders without the source language: one without texts, one with a translation.

catalog::catalog! {
    mod billing in "texts/" {
        BIL000001 402;
    }
}

catalog::catalog! {
    mod shipping in "locales/" {
        BIL000001 402;
    }
}
