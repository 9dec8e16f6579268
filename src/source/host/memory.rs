//! A host that holds its files in memory: for tests, and for what the binary carries with it.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Fault, Host};

/// Files by path, and a fixed date.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Arc<[u8]>>,
    /// What is no file, by path; among the files it has no bytes.
    faults: BTreeMap<String, Fault>,
    today: Date,
}

impl Memory {
    /// A host without files.
    pub fn new(today: Date) -> Self {
        Self { today, ..Self::default() }
    }

    /// Goes on to another day.
    pub fn set_today(&mut self, today: Date) {
        self.today = today;
    }

    /// Adds a file, or replaces the one at that path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.share(path, bytes.into().into());
    }

    /// Adds a file whose bytes are shared with others.
    pub fn share(&mut self, path: impl Into<String>, bytes: Arc<[u8]>) {
        let path = path.into();
        self.faults.remove(&path);
        self.files.insert(path, bytes);
    }

    /// Puts something at a path that is no file.
    pub fn spoil(&mut self, path: impl Into<String>, fault: Fault) {
        let path = path.into();
        self.faults.insert(path.clone(), fault);
        self.files.insert(path, Arc::default());
    }

    /// The bytes of a file, shared.
    pub fn shared(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// The paths of all files below `folder`, in order; all of them for the empty path.
    pub fn below<'m>(&'m self, folder: &'m str) -> impl Iterator<Item = &'m str> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.files
            .range(prefix.clone()..)
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(&prefix))
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) {
        self.faults.remove(path);
        self.files.remove(path);
    }

    /// Every path and its bytes, in order of the paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), &**bytes))
    }
}

impl Host for Memory {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        Ok(self.below(folder).map(str::to_owned).collect())
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        self.faults.get(path).copied()
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        if let Some(fault) = self.fault(path) {
            return Err(fault.error(path));
        }
        Ok(self.files.get(path).map(|bytes| bytes.to_vec()))
    }

    fn today(&self) -> Date {
        self.today
    }
}
