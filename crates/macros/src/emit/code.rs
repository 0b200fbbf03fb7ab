//! The enum of the codes.

use proc_macro2::TokenStream;
use quote::quote;

use super::Paths;
use crate::syntax::RowSyntax;

/// Emits `Code`; a catalog of words alone has none.
pub(super) fn emit(paths: &Paths<'_>, rows: &[RowSyntax]) -> TokenStream {
    if rows.is_empty() {
        return TokenStream::new();
    }
    let variants = rows.iter().map(|row| {
        let (docs, ident) = (&row.docs, &row.code.ident);
        let summary = format!("`{}`, HTTP status {}.", row.code.text, row.status);
        quote!(#(#docs)* #[doc = #summary] #ident)
    });
    let all = rows.iter().map(|row| {
        let ident = &row.code.ident;
        quote!(Self::#ident)
    });
    let methods = methods(paths);
    let conversions = conversions(paths);
    let text = text(paths);
    quote! {
        /// The codes of this catalog, in the order of its table.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum Code {
            #(#variants),*
        }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Self] = &[#(#all),*];

            #methods
        }

        #conversions
        #text
    }
}

/// Emits the methods, which look into the rows: no `match` of every code.
fn methods(paths: &Paths<'_>) -> TokenStream {
    let (argument, service) = (paths.public("Argument"), paths.public("Service"));
    quote! {
        /// Returns the code's spelling.
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            __LIST[self as ::core::primitive::usize].declared_code()
        }

        /// Returns the HTTP status, 400 to 599.
        pub const fn status(self) -> ::core::primitive::u16 {
            __LIST[self as ::core::primitive::usize].status()
        }

        /// Returns the service that it belongs to, where the catalog declares services.
        pub fn service(self) -> ::core::option::Option<&'static #service> {
            __CodeRef::from(self).service()
        }

        /// Returns the arguments that its description needs, in the order of their positions.
        pub const fn args(self) -> &'static [#argument] {
            __LIST[self as ::core::primitive::usize].declared_args()
        }
    }
}

/// Emits the conversions from and to a code of any catalog, and the comparisons with it.
fn conversions(paths: &Paths<'_>) -> TokenStream {
    let (code_ref, unknown) = (paths.public("CodeRef"), paths.public("UnknownCode"));
    quote! {
        impl __From<Code> for #code_ref<'static> {
            fn from(__code: Code) -> Self {
                Self::declared(&TABLE, __code as ::core::primitive::u32)
            }
        }

        impl ::core::convert::TryFrom<#code_ref<'_>> for Code {
            type Error = #unknown;

            fn try_from(__code: #code_ref<'_>) -> __Result<Self, Self::Error> {
                __code.as_str().parse()
            }
        }

        impl ::core::cmp::PartialEq<Code> for #code_ref<'_> {
            fn eq(&self, __other: &Code) -> ::core::primitive::bool {
                *self == __CodeRef::from(*__other)
            }
        }

        impl ::core::cmp::PartialEq<#code_ref<'_>> for Code {
            fn eq(&self, __other: &#code_ref<'_>) -> ::core::primitive::bool {
                *__other == __CodeRef::from(*self)
            }
        }
    }
}

/// Emits the ways from and to text.
fn text(paths: &Paths<'_>) -> TokenStream {
    let unknown = paths.public("UnknownCode");
    quote! {
        impl ::core::fmt::Debug for Code {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Display for Code {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.pad(self.as_str())
            }
        }

        /// In any case of letters.
        impl ::core::str::FromStr for Code {
            type Err = #unknown;

            fn from_str(__text: &::core::primitive::str) -> __Result<Self, Self::Err> {
                let __position = __private::position(&TABLE, __text);
                __position
                    .and_then(|__position| Self::ALL.get(__position).copied())
                    .ok_or_else(|| #unknown::new(&TABLE, __text))
            }
        }

        impl __private::serde::Serialize for Code {
            fn serialize<__S: __private::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> __Result<__S::Ok, __S::Error> {
                __serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> __private::serde::Deserialize<'de> for Code {
            fn deserialize<__D: __private::serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> __Result<Self, __D::Error> {
                __private::parse(__deserializer)
            }
        }
    }
}
