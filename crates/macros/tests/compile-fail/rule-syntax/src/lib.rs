//! A syntax error; that the code then has no text is not reported too.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
    }
}
