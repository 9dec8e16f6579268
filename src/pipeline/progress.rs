//! How far a long run has come, for whoever wants to show it. Nothing here knows a terminal.

use std::fmt;
use std::sync::Arc;

/// Somebody who is told how many organisations are done, of how many.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<dyn Fn(usize, usize) + Send + Sync>>);

impl Progress {
    /// Tells `listener`.
    pub fn new(listener: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    /// Says that so many organisations of all are done.
    pub(super) fn tell(&self, done: usize, all: usize) {
        if let Some(listener) = &self.0 {
            listener(done, all);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_some() { "Progress(told)" } else { "Progress" })
    }
}
