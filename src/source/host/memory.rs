//! A host that holds its files in memory: for tests, and for what the binary carries with it.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use jiff::civil::Date;

use super::Host;

/// Files by path, and a fixed date.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Arc<[u8]>>,
    today: Date,
}

impl Memory {
    /// A host without files.
    pub fn new(today: Date) -> Self {
        Self { files: BTreeMap::new(), today }
    }

    /// Goes on to another day.
    pub fn set_today(&mut self, today: Date) {
        self.today = today;
    }

    /// Adds a file, or replaces the one at that path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into().into());
    }

    /// Adds a file whose bytes are shared with others.
    pub fn share(&mut self, path: impl Into<String>, bytes: Arc<[u8]>) {
        self.files.insert(path.into(), bytes);
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

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        Ok(self.files.get(path).map(|bytes| bytes.to_vec()))
    }

    fn today(&self) -> Date {
        self.today
    }
}
