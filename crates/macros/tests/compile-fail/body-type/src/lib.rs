//! A body that is not one.

catalog::catalog! {
    mod billing in "locales/"
        body crate::TITLE
    {
        BIL000001 402;
    }
}

/// A title.
pub const TITLE: &str = "Billing";
