//! A word that is spelled as a code, in another case of letters.
//~ the code `bil000001` stands twice, in any case of letters: each code of a catalog stands once

renamed::catalog! {
    mod billing in "locales/" words { title, bil000001 } {
        BIL000001 402;
    }
}

fn main() {}
