//! A message without one of its arguments, or without any.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}

/// Uses the codes.
pub fn messages() {
    let _ = catalog::Message::from(billing::BIL000002 { invoice: "R-7" });
    let _ = catalog::Message::from(billing::BIL000002);
}
