//! The response of a handler before a layer localizes it.

use std::cell::OnceCell;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{CONTENT_LANGUAGE, CONTENT_TYPE};
use http::{HeaderValue, Response};
use http_body::{Frame, SizeHint};

use super::response;
use crate::catalog::Catalog;
use crate::catalog::Message;
use crate::catalog::{Errors, Located};
use crate::problem::neutral_titles;

/// The errors of a response, on their way to the layer.
#[derive(Clone)]
pub(super) struct Pending(pub(super) Arc<Errors>);

/// The body of errors in the source locale of their catalog: what a client gets without
/// [`Localize`](super::Localize).
///
/// It is rendered when it is first read, so that nothing is rendered twice.
#[derive(Debug)]
pub struct DeferredBody {
    errors: Arc<Errors>,
    text: OnceCell<Bytes>,
    is_read: bool,
}

impl DeferredBody {
    fn text(&self) -> &Bytes {
        self.text.get_or_init(|| {
            let catalog = own(&self.errors);
            response::text(&self.errors.localize(catalog, catalog.source_locale()))
        })
    }
}

/// The catalog of the first error; the one of the neutral titles if its table was built at
/// runtime.
fn own(errors: &Errors) -> &'static Catalog {
    let table = errors.first().message().code().table();
    table.catalog().unwrap_or_else(neutral_titles)
}

impl http_body::Body for DeferredBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if std::mem::replace(&mut self.is_read, true) {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(Frame::data(self.text().clone()))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_read
    }

    fn size_hint(&self) -> SizeHint {
        match self.is_read {
            true => SizeHint::with_exact(0),
            false => SizeHint::with_exact(self.text().len() as u64),
        }
    }
}

impl From<Errors> for Response<DeferredBody> {
    fn from(errors: Errors) -> Self {
        let errors = Arc::new(errors);
        let catalog = own(&errors);
        let mut response = Self::new(DeferredBody {
            errors: errors.clone(),
            text: OnceCell::new(),
            is_read: false,
        });
        *response.status_mut() = response::status(errors.status());
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, response::media_type(catalog.body()));
        let language = HeaderValue::from_static(catalog.source_locale().tag());
        headers.insert(CONTENT_LANGUAGE, language);
        response.extensions_mut().insert(Pending(errors));
        response
    }
}

impl From<Message> for Response<DeferredBody> {
    fn from(message: Message) -> Self {
        Errors::from(message).into()
    }
}

impl From<Located> for Response<DeferredBody> {
    fn from(located: Located) -> Self {
        Errors::from(located).into()
    }
}
