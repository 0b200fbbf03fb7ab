//! Services twice, and one that no code can begin with.

catalog::catalog! {
    mod billing in "locales/"
        services { BIL "Billing", bil "Invoices", SHP "billing", ÄBC "Others", TAX "" }
    {
        BIL000001 402;
    }
}
