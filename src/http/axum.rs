//! Messages as axum's responses, and the locale as its extractor.

use std::convert::Infallible;

use axum_core::body::Body;
use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;

use super::deferred::ErrorBody;
use super::request;
use crate::catalog::Catalog;
use crate::engine;
use crate::locale::Locale;
use crate::message::Message;
use crate::problem::{Errors, Located};

impl IntoResponse for Errors {
    fn into_response(self) -> Response {
        http::Response::<ErrorBody>::from(self).map(Body::new)
    }
}

impl IntoResponse for Message {
    fn into_response(self) -> Response {
        Errors::from(self).into_response()
    }
}

impl IntoResponse for Located {
    fn into_response(self) -> Response {
        Errors::from(self).into_response()
    }
}

/// The locale in which [`Localize`](super::Localize) would answer; without the layer, which
/// knows the catalog, English.
impl<S: Sync> FromRequestParts<S> for Locale {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(match parts.extensions.get::<Catalog>() {
            Some(catalog) => request::locale(catalog, &parts.uri, &parts.headers),
            None => engine::catalog().source_locale(),
        })
    }
}
