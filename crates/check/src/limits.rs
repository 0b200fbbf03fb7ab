//! What the runtime renders at most. A text beyond is refused by the runtime and reported by
//! the fatal rules.

/// The most placeables on one way through a message, those of its references included:
/// fluent-bundle's own limit.
pub const MAX_PLACEABLES: usize = 100;

/// The most placeables in all variants of a message together, those of its references included:
/// against references that multiply.
pub const MAX_SIZE: usize = 4096;

/// The most references inside each other.
pub const MAX_DEPTH: usize = 32;

/// The most digits that `NUMBER` pads a fraction to: those that a plural rule can tell apart.
pub const MAX_FRACTION_DIGITS: usize = 19;
