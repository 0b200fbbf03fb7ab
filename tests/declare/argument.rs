//! An argument that Fluent cannot spell.
//~ Fluent cannot spell the argument `größe` of `BIL000001`: write an ASCII letter, then letters, digits and `_`

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (invoice, größe: number);
    }
}

fn main() {}
