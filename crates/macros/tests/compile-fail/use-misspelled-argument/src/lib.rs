//! A message whose argument is misspelled.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}

/// Uses the codes.
pub fn messages() {
    let _ = billing::BIL000002 { invioce: "R-7", amount: 2 };
}
