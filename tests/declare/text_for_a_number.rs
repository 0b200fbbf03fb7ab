//! A text for an argument that is a number.
//~ Number: From<&str>` is not satisfied

use checked::billing::BIL000002;

fn main() {
    let _: renamed::Message = BIL000002 { invoice: "R-7", amount: "two" }.into();
}
