//! The body of error responses.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Path, PathSegment};

use super::Paths;
use crate::syntax::BodyInput;

/// Returns the expression of the declared body, an `Option`.
pub(super) fn emit(paths: &Paths<'_>, body: Option<&BodyInput>) -> TokenStream {
    let ty = paths.public("Body");
    match body {
        None => quote!(__None),
        Some(BodyInput::Problem) => quote!(__Some(#ty::PROBLEM)),
        Some(BodyInput::Hubster(span)) => {
            let module = paths.public_at("hubster", *span);
            quote!(__Some(#module::BODY))
        }
        Some(BodyInput::Path(path)) => {
            let (import, path) = from_within(path);
            quote! {{
                mod __body {
                    #import
                    pub(super) const __BODY: #ty = #path;
                }
                __Some(__body::__BODY)
            }}
        }
    }
}

/// Returns the path as seen from a module in the generated one, with the import that it needs: the
/// path was written outside of both, where it may begin with a crate or with any item in scope.
fn from_within(path: &Path) -> (TokenStream, Path) {
    let mut path = path.clone();
    let first = path.segments.first().map(|first| first.ident.clone());
    let Some(first) = first.filter(|_| path.leading_colon.is_none()) else {
        return (TokenStream::new(), path);
    };
    let outside = |path: Path, skipped| {
        let span = first.span();
        let outer = std::iter::repeat_n(PathSegment::from(Ident::new("super", span)), 2);
        let segments = outer.chain(path.segments.into_iter().skip(skipped));
        Path {
            leading_colon: None,
            segments: segments.collect(),
        }
    };
    match first.to_string().as_str() {
        "crate" => {}
        "self" => path = outside(path, 1),
        "super" => path = outside(path, 0),
        _ => {
            let import = quote! {
                #[allow(unused_imports)]
                use super::super::*;
            };
            return (import, path);
        }
    }
    (TokenStream::new(), path)
}
