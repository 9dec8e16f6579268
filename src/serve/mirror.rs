//! The files of a workspace in memory, kept equal to those on disk.
//!
//! A build must not see half of a change, and need not read what did not change: so it reads here.
//! What is read again is what the watch names; whenever that is in doubt, everything.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use jiff::civil::Date;

use crate::pipeline;
use crate::source::Host;
use crate::source::host::{Disk, Fault, Memory};

/// What a workspace consists of. Nothing else in its folder is read.
pub(super) const SETTINGS: &str = "tabellion.yaml";

/// The folders of a workspace.
pub(super) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// The files of a workspace over those that the binary carries.
pub(super) struct Mirror {
    disk: Disk,
    embedded: Memory,
    files: Memory,
    /// The date that replaces the clock.
    given: Option<Date>,
}

impl Mirror {
    /// The mirror of a folder in which nothing was read yet.
    pub(super) fn new(disk: Disk, given: Option<Date>) -> Self {
        let embedded = pipeline::embedded();
        let mut files = Memory::new(Disk::day(given));
        for path in embedded.below("") {
            if let Some(bytes) = embedded.shared(path) {
                files.share(path, bytes.clone());
            }
        }
        Self { disk, embedded, files, given }
    }

    /// The files.
    pub(super) fn files(&self) -> &Memory {
        &self.files
    }

    /// The folder on disk.
    pub(super) fn disk(&self) -> &Disk {
        &self.disk
    }

    /// Reads everything again, and tells whether anything is different.
    ///
    /// # Errors
    /// When something is there that cannot be read.
    pub(super) fn read_all(&mut self) -> io::Result<bool> {
        self.read(FOLDERS.into_iter().chain([SETTINGS]).map(str::to_owned).collect())
    }

    /// Reads again what lies at the paths and below them, and tells whether anything is different.
    /// Nothing changes where something cannot be read.
    ///
    /// # Errors
    /// When something is there that cannot be read.
    pub(super) fn read(&mut self, changed: BTreeSet<String>) -> io::Result<bool> {
        let today = Disk::day(self.given);
        let mut different = self.files.today() != today;
        self.files.set_today(today);
        let mut paths = BTreeSet::new();
        for path in changed {
            paths.extend(self.files.below(&path).map(str::to_owned));
            paths.extend(self.disk.list(&path)?);
            paths.insert(path);
        }
        let read = |path: String| match self.disk.read(&path) {
            Ok(bytes) => Ok((path, Ok(bytes))),
            Err(error) => self.disk.fault(&path).map(|fault| (path, Err(fault))).ok_or(error),
        };
        let read: Vec<(String, Result<_, Fault>)> =
            paths.into_iter().map(read).collect::<io::Result<_>>()?;
        for (path, bytes) in read {
            let bytes = match bytes {
                Ok(bytes) => bytes,
                Err(fault) => {
                    different |= self.files.fault(&path) != Some(fault);
                    self.files.spoil(path, fault);
                    continue;
                }
            };
            let known = self.files.shared(&path);
            let bytes = bytes.map(Arc::from).or_else(|| self.embedded.shared(&path).cloned());
            // Bytes that are the same stay shared with what was made of them.
            if known == bytes.as_ref() && self.files.fault(&path).is_none() {
                continue;
            }
            different = true;
            match bytes {
                Some(bytes) => self.files.share(path, bytes),
                None => self.files.remove(&path),
            }
        }
        Ok(different)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use std::fs;

    use super::Mirror;
    use crate::source::host::Disk;

    #[test]
    fn a_mirror_follows_files_that_come_change_move_and_go() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("content/acme")).unwrap();
        fs::write(at("content/acme/a.yaml"), "1").unwrap();
        fs::write(at("private.txt"), "not of the workspace").unwrap();
        let mut mirror = Mirror::new(Disk::new(folder.path(), None).unwrap(), None);
        let embedded = mirror.files().below("").count();
        let read = |mirror: &mut Mirror, path: &str| mirror.read([path.to_owned()].into()).unwrap();
        assert!(mirror.read_all().unwrap());
        assert!(!mirror.read_all().unwrap(), "nothing is different");
        let bytes = |mirror: &Mirror, path: &str| mirror.files().shared(path).map(|it| it.to_vec());
        assert_eq!(bytes(&mirror, "content/acme/a.yaml").unwrap(), b"1");
        assert_eq!(mirror.files().below("").count(), embedded + 1);
        fs::rename(at("content/acme"), at("content/other")).unwrap();
        fs::create_dir_all(at("themes/default")).unwrap();
        fs::write(at("themes/default/home.html"), "own").unwrap();
        for path in ["content/acme", "content/other", "themes/default/home.html"] {
            assert!(read(&mut mirror, path), "{path}");
        }
        assert_eq!(bytes(&mirror, "content/acme/a.yaml"), None);
        assert_eq!(bytes(&mirror, "content/other/a.yaml").unwrap(), b"1");
        assert_eq!(bytes(&mirror, "themes/default/home.html").unwrap(), b"own");
        fs::remove_dir_all(at("themes")).unwrap();
        assert!(read(&mut mirror, "themes"));
        assert_ne!(bytes(&mirror, "themes/default/home.html").unwrap(), b"own");
        assert_eq!(mirror.files().below("").count(), embedded + 1);
    }
}
