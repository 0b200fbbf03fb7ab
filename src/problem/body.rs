//! The bodies there are.

/// What the body of an error's response is.
///
/// Which one a client gets without asking is a property of the catalog
/// ([`Catalog::body`](crate::Catalog::body)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Body {
    /// Problem details (RFC 9457), with the members `code`, `locale`, `args` and `errors` of
    /// our own. Its schema is `docs/schemas/problem.json`.
    Problem,
    /// The body that the documentation of the Hubster API describes: the number of each code,
    /// and the code itself at the end of its text. Its schema is `docs/schemas/documented.json`.
    Documented,
}

impl Body {
    /// The media type, as a Content-Type header has it.
    ///
    /// ```
    /// assert_eq!(fluent_catalog::Body::Problem.media_type(), "application/problem+json");
    /// ```
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Problem => "application/problem+json",
            Self::Documented => "application/json",
        }
    }
}
