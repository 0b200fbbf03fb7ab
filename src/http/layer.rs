//! The layer that answers in the client's language.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request, Response, StatusCode};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::deferred_body::Pending;
use super::localized_body::LocalizedBody;
use super::request::Preferences;
use super::response;
use crate::catalog::Catalog;
use crate::catalog::Errors;
use crate::catalog::Message;

/// A tower layer that renders the [`Message`] or the [`Errors`] of a handler in the client's
/// language; any other response passes through untouched and unread.
///
/// Add it outside of whatever may refuse a request, such as a router or a timeout. A handler
/// finds the [`Catalog`] in the extensions of its request.
///
/// ```
/// use fluent_catalog::http::Localize;
/// use fluent_catalog::hubster;
/// use http::StatusCode;
///
/// let layer = Localize::new(hubster::catalog())
///     .with_base_url("https://api.example.com")
///     // Refusals of the framework itself look like every other error.
///     .with_rejections(|status| match status {
///         StatusCode::NOT_FOUND => Some(hubster::ENG000105),
///         StatusCode::REQUEST_TIMEOUT => Some(hubster::ENG000108),
///         status if status.is_client_error() => Some(hubster::ENG000107),
///         _ => Some(hubster::ENG000100),
///     });
/// ```
#[derive(Clone)]
pub struct Localize {
    settings: Arc<LayerSettings>,
}

#[derive(Clone)]
struct LayerSettings {
    catalog: Current,
    base_url: Option<Box<str>>,
    rejections: Option<Arc<Rejections>>,
}

type Rejections = dyn Fn(StatusCode) -> Option<Message> + Send + Sync;

/// The catalog of a request.
#[derive(Clone)]
enum Current {
    Fixed(Catalog),
    Live(Arc<dyn Fn() -> Catalog + Send + Sync>),
}

impl Localize {
    /// Returns a layer that answers from this catalog.
    pub fn new(catalog: &Catalog) -> Self {
        Self::of(Current::Fixed(catalog.clone()))
    }

    /// Returns a layer that asks for the catalog at each request, so that it can be swapped at
    /// runtime. A request has one catalog from start to end.
    pub fn live(catalog: impl Fn() -> Catalog + Send + Sync + 'static) -> Self {
        Self::of(Current::Live(Arc::new(catalog)))
    }

    fn of(catalog: Current) -> Self {
        let settings = Arc::new(LayerSettings {
            catalog,
            base_url: None,
            rejections: None,
        });
        Self { settings }
    }

    /// Returns the layer with permalinks: the `type` of a problem is the page `/errors/CODE` below
    /// this URL, which ends without a slash.
    #[must_use]
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.settings).base_url = Some(base_url.into().into());
        self
    }

    /// Returns the layer with a message for each status with which the framework itself refuses a
    /// request: an unknown route, a body that is too large or malformed, a timeout, a panic.
    ///
    /// The function is called for a response with a status of 400 to 599 without a body format,
    /// or with plain text; a response in a format of its own stays. The response takes the status
    /// of the message and keeps its other headers.
    #[must_use]
    pub fn with_rejections(
        mut self,
        rejections: impl Fn(StatusCode) -> Option<Message> + Send + Sync + 'static,
    ) -> Self {
        Arc::make_mut(&mut self.settings).rejections = Some(Arc::new(rejections));
        self
    }
}

impl fmt::Debug for Localize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Localize");
        shown
            .field("catalog", &self.settings.catalog.catalog())
            .field("base_url", &self.settings.base_url)
            .finish_non_exhaustive()
    }
}

impl Current {
    fn catalog(&self) -> Catalog {
        match self {
            Self::Fixed(catalog) => catalog.clone(),
            Self::Live(catalog) => catalog(),
        }
    }
}

impl LayerSettings {
    /// The errors that a response carries, or that replace it.
    fn errors<B>(&self, response: &mut Response<B>) -> Option<Arc<Errors>> {
        if let Some(Pending(errors)) = response.extensions_mut().remove() {
            return Some(errors);
        }
        let status = response.status();
        let rejections = self.rejections.as_ref()?;
        let is_refused = status.is_client_error() || status.is_server_error();
        if !is_refused || !is_bare(response.headers()) {
            return None;
        }
        rejections(status).map(|message| Arc::new(message.into()))
    }
}

/// Whether the body has no format of its own.
fn is_bare(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes());
    media_type.is_none_or(|media_type| media_type.starts_with(b"text/plain"))
}

impl<S> Layer<S> for Localize {
    type Service = LocalizeService<S>;

    fn layer(&self, inner: S) -> LocalizeService<S> {
        LocalizeService {
            inner,
            settings: self.settings.clone(),
        }
    }
}

/// A service whose errors are localized by [`Localize`].
#[derive(Clone)]
pub struct LocalizeService<S> {
    inner: S,
    settings: Arc<LayerSettings>,
}

impl<S: fmt::Debug> fmt::Debug for LocalizeService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("LocalizeService");
        shown.field("inner", &self.inner).finish_non_exhaustive()
    }
}

impl<S, Q, R> Service<Request<Q>> for LocalizeService<S>
where
    S: Service<Request<Q>, Response = Response<R>>,
{
    type Response = Response<LocalizedBody<R>>;
    type Error = S::Error;
    type Future = LocalizeFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Q>) -> Self::Future {
        let catalog = self.settings.catalog.catalog();
        let preferences = Preferences::by(&request, &catalog);
        request.extensions_mut().insert(catalog.clone());
        LocalizeFuture {
            inner: self.inner.call(request),
            preferences,
            catalog,
            settings: self.settings.clone(),
        }
    }
}

pin_project! {
    /// The response of a service, whose errors are localized.
    pub struct LocalizeFuture<F> {
        #[pin]
        inner: F,
        preferences: Preferences,
        catalog: Catalog,
        settings: Arc<LayerSettings>,
    }
}

impl<F> fmt::Debug for LocalizeFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalizeFuture").finish_non_exhaustive()
    }
}

impl<F, R, E> Future for LocalizeFuture<F>
where
    F: Future<Output = Result<Response<R>, E>>,
{
    type Output = Result<Response<LocalizedBody<R>>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let mut response = ready!(this.inner.poll(context))?;
        let Some(errors) = this.settings.errors(&mut response) else {
            return Poll::Ready(Ok(response.map(LocalizedBody::own)));
        };
        let (catalog, preferences) = (&*this.catalog, &*this.preferences);
        let mut localized = errors
            .localize(catalog, preferences.locale(catalog))
            .with_body(preferences.body(catalog));
        if let Some(base_url) = &this.settings.base_url {
            localized = localized.with_base_url(base_url);
        }
        let (mut parts, _) = response.into_parts();
        let text = response::localize(&mut parts, &localized);
        let text = (!preferences.head()).then_some(text);
        Poll::Ready(Ok(Response::from_parts(parts, LocalizedBody::errors(text))))
    }
}
