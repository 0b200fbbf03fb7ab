//! The `.ftl` files of the folder as a [`RustEmbed`], and nothing else that is in it.
//!
//! Written here and not by `#[derive(RustEmbed)]`: that embeds every file of the folder, and its
//! feature that filters them needs six more crates.
//!
//! [`RustEmbed`]: https://docs.rs/rust-embed

use proc_macro2::TokenStream;
use quote::quote;

use super::Paths;
use crate::texts::Texts;

/// Emits `__Locales`.
pub(super) fn emit(_: &Paths<'_>, texts: &Texts) -> TokenStream {
    let files = texts.embedded();
    let (names, files): (Vec<_>, Vec<_>) = files
        .map(|(name, path)| (name, quote!((#name, ::core::include_bytes!(#path)))))
        .unzip();
    quote! {
        struct __Locales;

        static __NAMES: &[&::core::primitive::str] = &[#(#names),*];
        static __FILES: &[(&::core::primitive::str, &[::core::primitive::u8])] = &[#(#files),*];

        impl __private::rust_embed::RustEmbed for __Locales {
            fn get(
                __path: &::core::primitive::str,
            ) -> ::core::option::Option<__private::rust_embed::EmbeddedFile> {
                let (_, __bytes) = __FILES.iter().find(|(__name, _)| *__name == __path)?;
                __Some(__private::rust_embed::EmbeddedFile {
                    data: ::std::borrow::Cow::Borrowed(*__bytes),
                    metadata: __private::rust_embed::utils::__rust_embed_metadata!(
                        [0; 32], __None, __None, "text/plain"
                    ),
                })
            }

            fn iter() -> __private::rust_embed::Filenames {
                __private::rust_embed::Filenames::Embedded(__NAMES.iter())
            }
        }
    }
}
