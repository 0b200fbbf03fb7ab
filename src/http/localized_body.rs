//! The body of a response behind the layer.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of a response behind [`Localize`](super::Localize): the handler's own, or
    /// localized errors.
    #[derive(Debug)]
    pub struct LocalizedBody<B> {
        #[pin]
        inner: Inner<B>,
    }
}

pin_project! {
    #[project = Projected]
    #[derive(Debug)]
    enum Inner<B> {
        Own { #[pin] body: B },
        Errors { text: Option<Bytes> },
    }
}

impl<B> LocalizedBody<B> {
    pub(super) const fn own(body: B) -> Self {
        let inner = Inner::Own { body };
        Self { inner }
    }

    pub(super) const fn errors(text: Option<Bytes>) -> Self {
        let inner = Inner::Errors { text };
        Self { inner }
    }
}

impl<B: http_body::Body<Data = Bytes>> http_body::Body for LocalizedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().inner.project() {
            Projected::Own { body } => body.poll_frame(context),
            Projected::Errors { text } => {
                Poll::Ready(text.take().map(|text| Ok(Frame::data(text))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Own { body } => body.is_end_stream(),
            Inner::Errors { text } => text.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Own { body } => body.size_hint(),
            Inner::Errors { text } => {
                SizeHint::with_exact(text.as_ref().map_or(0, |text| text.len() as u64))
            }
        }
    }
}
