//! A word where a message is expected.

catalog::catalog! {
    mod billing in "locales/"
        words { title, items (count: number) }
    {
        BIL000001 402;
    }
}

/// Returns words as errors.
pub fn fail(count: u32) -> Result<(), catalog::Message> {
    if count == 0 {
        return Err(billing::title);
    }
    Err(billing::items { count })?
}
