//! A number for an argument that is a string.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
    }
}

/// Uses the codes.
pub fn messages() {
    let _: catalog::Message = billing::BIL000002 { invoice: 7, amount: 2 }.into();
}
