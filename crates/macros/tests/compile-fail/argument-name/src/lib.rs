//! An argument that Fluent cannot spell: its text is not reported too.

catalog::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (invoice, größe: number);
    }
}
