//! A host that notes which files it was asked for, and the digests of what it answered.
//!
//! As [`Traced`](super::Traced), for hosts that do not share the bytes of their files.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use super::Host;
use crate::source::digest;

/// A host, and what was read of it.
pub struct Recorded<'h> {
    host: &'h dyn Host,
    read: Mutex<BTreeMap<String, Option<String>>>,
}

impl<'h> Recorded<'h> {
    /// Nothing was read yet.
    pub fn new(host: &'h dyn Host) -> Self {
        Self { host, read: Mutex::default() }
    }

    /// The files that were read, and the digests of those that are there.
    pub fn finish(self) -> BTreeMap<String, Option<String>> {
        self.read.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Host for Recorded<'_> {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        self.host.list(folder)
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let bytes = self.host.read(path)?;
        let digest = bytes.as_deref().map(digest);
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.insert(path.to_owned(), digest);
        Ok(bytes)
    }

    fn today(&self) -> Date {
        self.host.today()
    }
}
