//! A catalog whose parts come from another macro.

macro_rules! declare {
    ($visibility:vis $name:ident $folder:literal $($code:ident $status:literal $id:literal)*) => {
        catalog::catalog! {
            /// From another macro.
            $visibility mod $name in $folder { $($code $status = $id;)* }
        }
    };
}

declare! { pub billing "locales/" BIL000001 402 "payment" BIL000002 404 "not-found" }

/// Returns a code.
pub fn code() -> billing::Code {
    billing::Code::BIL000002
}
