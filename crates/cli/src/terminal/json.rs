//! JSON for scripts.

use std::io::Write;

use serde::Serialize;

use super::failure::Failure;
use super::output::Output;

/// Writes one value on a line.
pub(crate) fn write_line<T: Serialize>(out: &mut Output, value: &T) -> Result<(), Failure> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)?;
    Ok(())
}

/// Writes an array, each element on a line of its own, so that lines can be compared and counted.
pub(crate) fn write_array<T: Serialize>(
    out: &mut Output,
    elements: impl IntoIterator<Item = T>,
) -> Result<(), Failure> {
    let mut separator = "[\n";
    for element in elements {
        write!(out, "{separator}")?;
        serde_json::to_writer(&mut *out, &element)?;
        separator = ",\n";
    }
    let end = if separator == "[\n" { "[]" } else { "\n]" };
    writeln!(out, "{end}")?;
    Ok(())
}
