//! A code that stands twice.
//~ the name `BIL000001` is defined multiple times

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 402;
        BIL000002 404;
        BIL000001 409;
    }
}

fn main() {}
