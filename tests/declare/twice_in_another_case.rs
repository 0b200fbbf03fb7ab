//! A code that stands twice, spelled differently.
//~ two codes of this catalog are spelled alike: each code stands once, in any case of letters

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        bil000001 409;
    }
}

fn main() {}
