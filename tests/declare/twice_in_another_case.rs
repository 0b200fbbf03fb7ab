//! A code that stands twice, spelled differently.
//~ the code `bil000001` stands twice, in any case of letters: each code of a catalog stands once

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        bil000001 409;
    }
}

fn main() {}
