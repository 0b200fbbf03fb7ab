//! A team's own catalog: its codes here, its texts in `examples/billing/`, and the whole command
//! line for them.
//!
//! `cargo run -p fluent-catalog-cli --example billing -- show BIL000002 R-7 2 --locale pl`

use std::process::ExitCode;

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

fn main() -> ExitCode {
    fluent_catalog_cli::run(billing::catalog())
}
