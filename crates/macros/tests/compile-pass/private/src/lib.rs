//! A private catalog of which only the messages are used.

#![deny(warnings)]

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (userName);
    }
}

/// Returns the messages.
pub fn messages() -> [catalog::Message; 2] {
    [billing::BIL000001, billing::BIL000002 { userName: "R-7" }.into()]
}
