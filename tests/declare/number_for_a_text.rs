//! A number for an argument that is a text.
//~ Text: From<{integer}>` is not satisfied

use checked::billing::BIL000002;

fn main() {
    let _: renamed::Message = BIL000002 { invoice: 7, amount: 2 }.into();
}
