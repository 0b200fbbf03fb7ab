//! Names that the module itself might use: of codes, words and arguments.

mod inner {
    /// A catalog in a module, whose visibility is restricted.
    #[allow(missing_docs)]
    mod catalogs {
        catalog::catalog! {
            /// Names of the prelude, of primitives and of parameters, and keywords.
            pub(in crate::inner) mod names in "locales/"
                words { f, text, code, name, path, bytes, position, other, r#match, type, u8 (str) }
            {
                None 400;
                Some 401;
                String 402 (r#type, self_, String);
                Message 403 (message: number);
                Option 404 (fn: number);
                str 405 (value, u32);
                Result 406;
                Self_ 407;
                as_str 408;
            }
        }
    }

    pub fn texts() -> [catalog::Message; 5] {
        use catalogs::names;
        [
            names::None,
            names::String { r#type: "a", self_: "b", String: "c" }.into(),
            names::Message { message: 1 }.into(),
            names::Option { r#fn: 1 }.into(),
            names::str { value: "a", u32: "b" }.into(),
        ]
    }

    pub fn words() -> [catalog::Word; 3] {
        [catalogs::names::r#match, catalogs::names::r#type, catalogs::names::u8 { str: "a" }.into()]
    }
}

/// Returns what the names are for.
pub fn all() -> ([catalog::Message; 5], [catalog::Word; 3]) {
    (inner::texts(), inner::words())
}
