//! A host that notes which files it was asked for, and the digests of what it answered.
//!
//! As [`Traced`](super::Traced), for hosts that do not share the bytes of their files.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use super::{Fault, Host};
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

    fn fault(&self, path: &str) -> Option<Fault> {
        self.host.fault(path)
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let bytes = self.host.read(path);
        // What could not be read has the digest of nothing that could.
        let digest = match &bytes {
            Ok(bytes) => bytes.as_deref().map(digest),
            Err(_) => Some(String::new()),
        };
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.insert(path.to_owned(), digest);
        bytes
    }

    fn today(&self) -> Date {
        self.host.today()
    }
}
