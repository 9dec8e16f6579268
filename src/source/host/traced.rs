//! A host that remembers what it was asked and what it answered.
//!
//! What a function made of a host holds as long as its questions would be answered in the same
//! way: that is all there is to know before a result is used again.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;

use super::{Fault, Host, Memory};

/// Files in memory, and what was asked of them.
pub struct Traced<'m> {
    files: &'m Memory,
    trace: Mutex<Trace>,
}

/// Questions to a host with their answers.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    read: BTreeMap<String, Option<Arc<[u8]>>>,
    listed: BTreeMap<String, Vec<String>>,
    today: Option<Date>,
}

impl<'m> Traced<'m> {
    /// Nothing was asked yet.
    pub fn new(files: &'m Memory) -> Self {
        Self { files, trace: Mutex::default() }
    }

    /// What was asked.
    pub fn finish(self) -> Trace {
        self.trace.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, note: impl FnOnce(&mut Trace)) {
        note(&mut self.trace.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Host for Traced<'_> {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let paths = self.files.list(folder)?;
        self.note(|trace| {
            trace.listed.insert(folder.to_owned(), paths.clone());
        });
        Ok(paths)
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        self.files.fault(path)
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let bytes = self.files.shared(path);
        self.note(|trace| {
            trace.read.insert(path.to_owned(), bytes.cloned());
        });
        self.files.read(path)
    }

    fn today(&self) -> Date {
        let today = self.files.today();
        self.note(|trace| trace.today = Some(today));
        today
    }
}

impl Trace {
    /// Whether the host would answer every question as it did.
    pub fn holds(&self, files: &Memory) -> bool {
        self.today.is_none_or(|today| today == files.today())
            && self.lists_hold(files)
            && self.read.iter().all(|(path, then)| same(then.as_ref(), files.shared(path)))
    }

    /// Whether the same files are where files were looked for, whatever is in them.
    pub fn lists_hold(&self, files: &Memory) -> bool {
        self.listed
            .iter()
            .all(|(folder, then)| files.below(folder).eq(then.iter().map(String::as_str)))
    }
}

/// Whether the bytes are the same; where both are shared that is quickly told.
fn same(then: Option<&Arc<[u8]>>, now: Option<&Arc<[u8]>>) -> bool {
    match (then, now) {
        (Some(then), Some(now)) => Arc::ptr_eq(then, now) || then == now,
        (then, now) => then.is_none() && now.is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::Traced;
    use crate::source::Host;
    use crate::source::host::Memory;

    #[test]
    fn a_trace_holds_until_an_answer_differs() {
        let mut files = Memory::default();
        files.insert("a/x", "1");
        files.insert("b/x", "1");
        let traced = Traced::new(&files);
        assert!(traced.list("a").is_ok() && traced.read("a/x").is_ok() && traced.read("c").is_ok());
        let trace = traced.finish();
        assert!(trace.holds(&files));
        let changed = |change: fn(&mut Memory)| {
            let mut files = files.clone();
            change(&mut files);
            trace.holds(&files)
        };
        assert!(changed(|files| files.insert("a/x", "1")), "the same bytes again");
        assert!(changed(|files| files.insert("b/x", "2")), "nobody asked for that");
        assert!(!changed(|files| files.insert("a/x", "2")));
        assert!(!changed(|files| files.insert("a/y", "1")));
        assert!(!changed(|files| files.remove("a/x")));
        assert!(!changed(|files| files.insert("c", "1")));
    }
}
