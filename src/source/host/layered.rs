//! One host over another: a file of the upper one hides that of the lower one.

use std::collections::BTreeSet;
use std::io;

use jiff::civil::Date;

use super::{Fault, Host};

/// The user's files over the embedded ones.
pub struct Layered<U, L> {
    /// Asked first; also tells the date.
    pub upper: U,
    /// Asked where the upper one has no file.
    pub lower: L,
}

impl<U: Host, L: Host> Host for Layered<U, L> {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut paths: BTreeSet<String> = self.lower.list(folder)?.into_iter().collect();
        paths.extend(self.upper.list(folder)?);
        Ok(paths.into_iter().collect())
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        self.upper.fault(path).or_else(|| self.lower.fault(path))
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        match self.upper.read(path)? {
            Some(bytes) => Ok(Some(bytes)),
            None => self.lower.read(path),
        }
    }

    fn today(&self) -> Date {
        self.upper.today()
    }
}
