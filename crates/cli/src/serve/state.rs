//! What the routes of the service work with.

use std::sync::Arc;

use super::catalog::ServedCatalog;
use super::settings::Settings;
use crate::live::Live;

/// What the routes of the service work with.
#[derive(Clone)]
pub(super) struct ServiceState {
    pub(super) live: Arc<Live<ServedCatalog>>,
    pub(super) settings: Arc<Settings>,
}
