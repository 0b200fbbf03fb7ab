//! A message whose argument is misspelt.
//~ has no field named `invioce`

use checked::billing::BIL000002;

fn main() {
    let _ = BIL000002 { invioce: "R-7", amount: 2 };
}
