//! A word twice, and one spelled as a code.

catalog::catalog! {
    mod billing in "locales/"
        words { title, Title, bil000001 }
    {
        BIL000001 402;
    }
}
