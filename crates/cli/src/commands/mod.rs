//! The subcommands: one file each.

mod check;
mod completions;
mod coverage;
mod list;
mod man;
mod negotiate;
#[cfg(feature = "serve")]
mod preview;
mod rules;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod statuses;
mod sync;

use crate::terminal::subcommand::Registration;

/// The subcommands, in the order of the help: one line each.
pub(crate) const SUBCOMMANDS: &[Registration] = &[
    Registration::new::<show::ShowCommand>(),
    Registration::new::<list::ListCommand>(),
    Registration::new::<statuses::StatusesCommand>(),
    Registration::new::<negotiate::NegotiateCommand>(),
    Registration::new::<check::CheckCommand>(),
    Registration::new::<coverage::CoverageCommand>(),
    Registration::new::<sync::SyncCommand>(),
    #[cfg(feature = "serve")]
    Registration::new::<preview::PreviewCommand>(),
    #[cfg(feature = "serve")]
    Registration::new::<serve::ServeCommand>(),
    Registration::new::<completions::CompletionsCommand>(),
    Registration::new::<man::ManCommand>(),
];
