//! Statuses that are no error's.
//~ the status of `BIL000001` is 399, which is no error's: write one of 400 to 599
//~ the status of `BIL000003` is 600, which is no error's: write one of 400 to 599

renamed::catalog! {
    mod billing in "locales/" {
        BIL000001 399;
        BIL000002 599;
        BIL000003 600;
    }
}

fn main() {}
