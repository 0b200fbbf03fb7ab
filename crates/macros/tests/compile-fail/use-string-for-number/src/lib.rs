//! A string for an argument that is a number.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}

/// Uses the codes.
pub fn messages() {
    let _: catalog::Message = billing::BIL000002 { invoice: "R-7", amount: "two" }.into();
}
