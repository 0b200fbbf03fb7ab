//! A catalog of words alone, and one of statuses alone.

catalog::catalog! {
    /// The words of a page.
    pub mod page in "locales/" words { title } {}
}

catalog::catalog! {
    /// The statuses of HTTP.
    pub mod statuses in "statuses/" statuses { 404 } {}
}

/// Returns the title.
pub fn title() -> catalog::Word {
    page::title
}
