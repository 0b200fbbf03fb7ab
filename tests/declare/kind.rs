//! An argument of an unknown type.
//~ `date` is no type of an argument: write `string` or `number`

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 402 (due: date);
    }
}

fn main() {}
