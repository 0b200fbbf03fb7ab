//! Tables for people.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};

use super::output::{HEADER, LITERAL, Output};

/// Writes rows in columns, the last of them wrapped to the width of the terminal.
pub(crate) fn write<const N: usize>(
    out: &mut Output,
    header: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> io::Result<()> {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_header(header)
        .add_rows(rows);
    if let Some(width) = Output::width() {
        table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width);
    }
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if at + 1 < N { 2 } else { 0 }));
        if at + 1 < N {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    for (at, line) in table.lines().enumerate() {
        let line = line.trim_end();
        let (first, rest) = line.split_at(line.find(' ').unwrap_or(line.len()));
        match at {
            0 => writeln!(out, "{HEADER}{line}{HEADER:#}")?,
            _ => writeln!(out, "{LITERAL}{first}{LITERAL:#}{rest}")?,
        }
    }
    Ok(())
}
