//! No rows, no statuses and no words.

catalog::catalog! {
    mod billing in "locales/" {
    }
}
