//! Several errors at once, none of them caused by another; the module is there all the same.

catalog::catalog! {
    mod billing in "locales/" body xml {
        BIL000001 399;
        BIL000002 409 (invoice, amount: nmber);
        BIL000003 404;
    }
}

/// Uses the codes.
pub fn messages() -> [catalog::Message; 3] {
    let conflict = billing::BIL000002 { invoice: "R-7", amount: "2" };
    [billing::BIL000001, conflict.into(), billing::BIL000003]
}
