//! Standard output and standard error: locked, buffered, coloured on a terminal only.

use std::fmt;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use anstream::AutoStream;
use clap::builder::styling::{AnsiColor, Style, Styles};

/// The heading of a table, and of a section of the help.
pub(super) const HEADER: Style = Style::new().bold();
/// What is typed as it stands: a code, an option.
pub(super) const LITERAL: Style = AnsiColor::Cyan.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const TIP: Style = AnsiColor::Green.on_default();

/// The same styles for help and errors of the parser.
pub(super) const STYLES: Styles = Styles::styled()
    .header(HEADER)
    .usage(HEADER)
    .literal(LITERAL)
    .placeholder(Style::new())
    .error(ERROR)
    .valid(TIP)
    .invalid(WARNING);

/// Standard output.
///
/// What is written may be styled: escape sequences are left out where standard output is no
/// terminal that takes them, or `NO_COLOR` is set.
pub(super) struct Output {
    writer: BufWriter<AutoStream<StdoutLock<'static>>>,
}

impl Output {
    pub(super) fn stdout() -> Self {
        Self {
            writer: BufWriter::new(AutoStream::auto(io::stdout().lock())),
        }
    }

    /// How many columns there are to fit a text into: those of the terminal, else what
    /// `COLUMNS` says; `None` where lines may have any length.
    pub(super) fn width() -> Option<u16> {
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

    /// Passes on what is still held back.
    pub(super) fn finish(&mut self) -> io::Result<()> {
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

/// A line on standard error that says why nothing was done.
pub(super) fn error(message: impl fmt::Display) {
    complain(format_args!("{ERROR}error:{ERROR:#} {message}"));
}

/// A line on standard error about what was done in spite of it.
pub(super) fn warning(message: impl fmt::Display) {
    complain(format_args!("{WARNING}warning:{WARNING:#} {message}"));
}

/// A line on standard error about what is done.
pub(super) fn note(message: impl fmt::Display) {
    complain(format_args!("{TIP}note:{TIP:#} {message}"));
}

/// A line on standard error that says what to do.
pub(super) fn tip(message: impl fmt::Display) {
    complain(format_args!("{TIP}tip:{TIP:#} {message}"));
}

/// A line on standard error; where that is closed there is nobody to tell.
pub(super) fn complain(line: impl fmt::Display) {
    let _ = writeln!(AutoStream::auto(io::stderr().lock()), "{line}");
}
