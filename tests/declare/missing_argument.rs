//! A message without one of its arguments, or without any.
//~ missing field `amount`
//~ found struct `BIL000002`

use checked::billing::BIL000002;

fn main() {
    let _ = renamed::Message::from(BIL000002 { invoice: "R-7" });
    let _ = renamed::Message::from(BIL000002);
}
