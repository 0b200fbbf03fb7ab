//! Why the program could not run.

use std::io;
use std::process::ExitCode;

use fluent_catalog::{Diagnostic, LoadError};

use super::output;

/// The exit code of a program that could not run.
pub(crate) const COULD_NOT_RUN: u8 = 2;

/// Why the program could not run.
pub(crate) enum Failure {
    /// The command line asks for something impossible: why, and what to do instead.
    Refused {
        message: String,
        tip: Option<String>,
    },
    /// A usage error of the parser, or its help.
    Usage(Box<clap::Error>),
    /// The files of `--locales` have fatal diagnostics.
    Files(Vec<Diagnostic>),
    /// Standard output cannot be written to.
    Output(io::Error),
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self::Refused {
            message: message.into(),
            tip: None,
        }
    }

    /// The same with what to do about it.
    pub(crate) fn with_tip(message: impl Into<String>, tip: impl Into<String>) -> Self {
        Self::Refused {
            message: message.into(),
            tip: Some(tip.into()),
        }
    }

    /// Prints it on standard error; returns the exit code for it.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Refused { message, tip } => {
                output::error(message);
                if let Some(tip) = tip {
                    output::tip(tip);
                }
            }
            Self::Usage(error) => {
                return match error.print() {
                    Ok(()) => u8::try_from(error.exit_code())
                        .unwrap_or(COULD_NOT_RUN)
                        .into(),
                    Err(error) => Self::Output(error).report(),
                };
            }
            Self::Files(diagnostics) => diagnostics.iter().for_each(output::line),
            // The reader has closed the pipe, as `head` does.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Self::Output(error) => output::error(format_args!("cannot write the output: {error}")),
        }
        COULD_NOT_RUN.into()
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        Self::Usage(Box::new(error))
    }
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        Self::Files(error.diagnostics().to_vec())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// Every value of this program can be written as JSON, so only the writer fails.
impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        Self::Output(match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        })
    }
}
