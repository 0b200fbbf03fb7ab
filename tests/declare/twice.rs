//! A code that stands twice.
//~ two codes of this catalog are spelled alike: each code stands once, in any case of letters

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 404;
        BIL000001 409;
    }
}

fn main() {}
