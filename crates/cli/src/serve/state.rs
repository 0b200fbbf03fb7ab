//! The state of the routes.

use std::sync::Arc;

use super::catalog::ServedCatalog;
use super::settings::Settings;
use crate::live::Live;

/// The state of the routes.
#[derive(Clone)]
pub(super) struct ServiceState {
    pub(super) live: Arc<Live<ServedCatalog>>,
    pub(super) settings: Arc<Settings>,
}
