//! A folder that does not exist.

catalog::catalog! {
    mod billing in "no-such-folder/" {
        BIL000001 402;
    }
}
