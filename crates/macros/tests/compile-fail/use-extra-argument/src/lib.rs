//! A message with one argument too many.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}

/// Uses the codes.
pub fn messages() {
    let _ = billing::BIL000002 { invoice: "R-7", amount: 2, due: "today" };
    let _ = billing::BIL000001 { invoice: "R-7" };
}
