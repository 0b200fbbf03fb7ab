//! A message with one argument too many.
//~ has no field named `due`
//~ found constant `BIL000001`

use checked::billing::{BIL000001, BIL000002};

fn main() {
    let _ = BIL000002 { invoice: "R-7", amount: 2, due: "today" };
    let _ = BIL000001 { invoice: "R-7" };
}
