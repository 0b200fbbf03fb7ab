//! Wrong elements of clauses; the others are fine.

catalog::catalog! {
    mod billing in "locales/"
        services { BIL "Billing", SHP, "Tax" TAX, IDT "Identity" PRT "Portal" }
        statuses { 99, 402, "404", 402 }
        words { title title_2, 1, items (count: numbr) }
        complete { de }
    {
        BIL000001 402;
    }
}
