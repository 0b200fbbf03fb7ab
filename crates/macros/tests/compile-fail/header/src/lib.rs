//! Headers with a syntax error each; the modules are there as far as their names are known.

catalog::catalog! {
    billing in "locales/" { BIL000001 402; }
}

catalog::catalog! {
    mod shipping "locales/" { BIL000001 402; }
}

catalog::catalog! {
    mod identity in locales words { title } { BIL000001 402; }
}

catalog::catalog! {
    mod portal in "locales/";
}

/// Uses the modules.
pub fn messages() -> [catalog::Message; 2] {
    [shipping::BIL000001, identity::BIL000001]
}
