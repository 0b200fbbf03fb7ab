//! Standard output and standard error: locked, buffered, colored on a terminal only.

use std::fmt;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use anstream::AutoStream;
use clap::builder::styling::{AnsiColor, Style, Styles};

/// The heading of a table, and of a section of the help.
pub(crate) const HEADER: Style = Style::new().bold();
/// Literal input: a code, an option.
pub(crate) const LITERAL: Style = AnsiColor::Cyan.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const TIP: Style = AnsiColor::Green.on_default();

/// The same styles for help and errors of the parser.
pub(crate) const STYLES: Styles = Styles::styled()
    .header(HEADER)
    .usage(HEADER)
    .literal(LITERAL)
    .placeholder(Style::new())
    .error(ERROR)
    .valid(TIP)
    .invalid(WARNING);

/// Standard output.
///
/// Escape sequences are left out where standard output is not a terminal with colors, and where
/// `NO_COLOR` is set.
pub(crate) struct Output {
    writer: BufWriter<AutoStream<StdoutLock<'static>>>,
}

impl Output {
    pub(crate) fn stdout() -> Self {
        Self {
            writer: BufWriter::new(AutoStream::auto(io::stdout().lock())),
        }
    }

    /// The width in columns: that of the terminal, else of `COLUMNS`; `None` where lines may have
    /// any length.
    pub(crate) fn width() -> Option<u16> {
        if io::stdout().is_terminal()
            && let Some((width, _)) = terminal_size::terminal_size_of(io::stdout())
        {
            return Some(width.0);
        }
        std::env::var("COLUMNS")
            .ok()?
            .parse()
            .ok()
            .filter(|width| *width > 0)
    }

    /// Writes what is still buffered.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Prints an error on standard error: why nothing was done.
pub(crate) fn error(message: impl fmt::Display) {
    line(format_args!("{ERROR}error:{ERROR:#} {message}"));
}

/// Prints a warning on standard error: a problem that did not prevent the output.
pub(crate) fn warning(message: impl fmt::Display) {
    line(format_args!("{WARNING}warning:{WARNING:#} {message}"));
}

/// Prints a note on standard error: what is done.
pub(crate) fn note(message: impl fmt::Display) {
    line(format_args!("{TIP}note:{TIP:#} {message}"));
}

/// Prints a tip on standard error: what to do.
pub(crate) fn tip(message: impl fmt::Display) {
    line(format_args!("{TIP}tip:{TIP:#} {message}"));
}

/// Prints a line on standard error; does nothing where that is closed.
pub(crate) fn line(text: impl fmt::Display) {
    let _ = writeln!(AutoStream::auto(io::stderr().lock()), "{text}");
}
