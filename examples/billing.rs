//! A team's own catalog: its codes here, its texts in `examples/billing/`.
//!
//! `cargo run --example billing`

use fluent_catalog::{LoadError, Message};

fluent_catalog::catalog! {
    /// The errors of the billing service.
    pub mod billing in "examples/billing/" services { BIL "Billing" } {
        /// The account is not in credit.
        BIL000001 402;
        /// The invoice is not settled.
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

#[allow(clippy::print_stdout)]
fn main() -> Result<(), LoadError> {
    let catalog = billing::catalog();
    let unpaid: Message = billing::BIL000002 {
        invoice: "R-7",
        amount: 2,
    }
    .into();
    for message in [billing::BIL000001, unpaid, billing::BIL000003] {
        for locale in catalog.locales() {
            println!("{locale} {}", catalog.render(&message, locale));
        }
    }
    catalog.verify()
}
