//! Codes that Fluent cannot spell.
//~ Fluent cannot spell the code `_BIL000001`: write an ASCII letter, then letters, digits and `_`
//~ Fluent cannot spell the code `ÄBL000001`: write an ASCII letter, then letters, digits and `_`

renamed::catalog! {
    mod billing in "locales/" {
        _BIL000001 402;
        ÄBL000001 402;
    }
}

fn main() {}
