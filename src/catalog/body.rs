//! The body of an error response.

/// The body of an error response.
///
/// Which one a client gets by default is a property of the catalog
/// ([`Catalog::body`](crate::Catalog::body)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Body {
    /// Problem details (RFC 9457), with the extension members `code`, `locale`, `args` and
    /// `errors`. Its schema is `docs/schemas/problem.json`.
    Problem,
    /// The body that the documentation of the Hubster API describes: the number of each code,
    /// and the code at the end of its text. Its schema is `docs/schemas/hubster.json`.
    Hubster,
}

impl Body {
    /// Returns the JSON Schema of the body, as text.
    pub const fn schema(self) -> &'static str {
        match self {
            Self::Problem => include_str!("../../docs/schemas/problem.json"),
            Self::Hubster => include_str!("../../docs/schemas/hubster.json"),
        }
    }

    /// Returns the media type for Content-Type.
    ///
    /// ```
    /// assert_eq!(fluent_catalog::Body::Problem.media_type(), "application/problem+json");
    /// ```
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Problem => "application/problem+json",
            Self::Hubster => "application/json",
        }
    }
}
