//! Catalogs in a crate of an older edition that denies every lint on what is written for it.

#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub, unused)]
#![deny(nonstandard_style, rust_2018_idioms, single_use_lifetimes, trivial_casts)]
#![forbid(unsafe_code)]

catalog::catalog! {
    /// The errors of the billing service.
    pub mod billing in "locales/"
        words { title, items (count: number) }
        complete { "de" }
        services { BIL "Billing" }
        body problem
        statuses { 402, }
    {
        /// The account is not in credit.
        BIL000001 402;
        BIL000002 409 (invoice, amount: number,);
        BIL000003 404 = "common-not-found";
    }
}

catalog::catalog! {
    /// The errors of another service.
    pub mod shipping in "locales/shipping/" { BIL000001 500; }
}

/// Fails.
pub fn handle(amount: u32) -> Result<(), catalog::Message> {
    match amount {
        0 => Err(billing::BIL000001),
        1 => Err(shipping::BIL000001)?,
        _ => Err(billing::BIL000002 { invoice: "R-7", amount })?,
    }
}
