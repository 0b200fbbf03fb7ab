//! A folder that is not there.
//~ no-such-folder

renamed::catalog! {
    mod billing in "no-such-folder/" {
        BIL000001 402;
    }
}

fn main() {}
