//! What lasts from one run to the next. A run may find it empty at any time.

/// Bytes that last, by name.
pub trait Store: Sync {
    /// The bytes of that name, if there are any.
    fn read(&self, name: &str) -> Option<Vec<u8>>;

    /// Lays bytes aside, where that is possible.
    fn write(&self, name: &str, bytes: &[u8]);
}
