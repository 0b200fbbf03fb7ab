//! Messages as responses of axum, and the locale as an extractor.

use std::convert::Infallible;

use axum_core::body::Body;
use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;

use super::deferred_body::DeferredBody;
use super::request;
use crate::catalog::Catalog;
use crate::catalog::Message;
use crate::catalog::{Errors, Located};
use crate::problem::neutral_titles;
use crate::runtime::Locale;

impl IntoResponse for Errors {
    fn into_response(self) -> Response {
        http::Response::<DeferredBody>::from(self).map(Body::new)
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

/// Extracts the locale in which [`Localize`](super::Localize) would answer; English without that
/// layer, which knows the catalog.
impl<S: Sync> FromRequestParts<S> for Locale {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(match parts.extensions.get::<Catalog>() {
            Some(catalog) => request::locale(catalog, &parts.uri, &parts.headers),
            None => neutral_titles().source_locale(),
        })
    }
}
