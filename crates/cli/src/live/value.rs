//! A value that is replaced as a whole while others read it.

use std::sync::Arc;

use arc_swap::ArcSwap;
use tokio::sync::watch::{Receiver, Sender};

/// A value that is replaced as a whole while others read it; they can wait for the next one.
pub(crate) struct Live<T> {
    value: ArcSwap<T>,
    /// How often the value was replaced; `None` after the last value.
    exchanges: Sender<Option<u64>>,
}

impl<T> Live<T> {
    pub(crate) fn new(value: T) -> Self {
        Self {
            value: ArcSwap::from_pointee(value),
            exchanges: Sender::new(Some(0)),
        }
    }

    /// The current value. Whoever holds it keeps it after the next exchange.
    pub(crate) fn value(&self) -> Arc<T> {
        self.value.load_full()
    }

    /// Replaces the value.
    pub(crate) fn exchange(&self, value: T) {
        self.value.store(Arc::new(value));
        let next = |count: &mut Option<u64>| *count = count.map(|count| count + 1);
        self.exchanges.send_modify(next);
    }

    /// A receiver of the exchanges from now on.
    pub(crate) fn exchanges(&self) -> Receiver<Option<u64>> {
        self.exchanges.subscribe()
    }

    /// Ends the exchanges, so that nobody waits for the next value.
    pub(crate) fn end(&self) {
        self.exchanges.send_replace(None);
    }
}
