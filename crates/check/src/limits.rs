//! Limits of the runtime. A text that exceeds one is refused at runtime and reported by the fatal
//! rules.

/// The most placeables of one rendering of a message, its references included; the limit of
/// fluent-bundle.
pub const MAX_PLACEABLES: usize = 100;

/// The most placeables in all variants of a message together, its references included: a guard
/// against references that multiply.
pub const MAX_SIZE: usize = 4096;

/// The greatest depth of nested references.
pub const MAX_DEPTH: usize = 32;

/// The most digits that `NUMBER` pads a fraction to; plural rules distinguish no more.
pub const MAX_FRACTION_DIGITS: usize = 19;
