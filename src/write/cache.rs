//! `.tabellion/`: what builds lay aside for the next one, a file for each organisation.
//!
//! Nothing depends on it: what cannot be written is made again, and what is read is judged by
//! whoever laid it aside. The folder may be removed at any time.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::source::host::Store;

/// The folder, at the root of a workspace.
const FOLDER: &str = ".tabellion";

/// The ending of its files.
const ENDING: &str = ".kept";

/// Git is not to keep it.
const IGNORED: (&str, &str) = (".gitignore", "*\n");

/// What was laid aside for a workspace.
pub struct Cache {
    /// None where the folder is not ours, or cannot be made.
    folder: Option<PathBuf>,
    /// The names that were asked for.
    asked: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// The cache of the workspace at `root`.
    pub fn open(root: &Path) -> Self {
        let folder = root.join(FOLDER);
        // A link would lead to where nothing is to be written.
        let ours = match folder.symlink_metadata() {
            Ok(data) => data.is_dir(),
            Err(_) => fs::create_dir(&folder).is_ok(),
        };
        if ours {
            let (name, text) = IGNORED;
            let _there =
                File::create_new(folder.join(name)).map(|mut it| it.write_all(text.as_bytes()));
        }
        Self { folder: ours.then_some(folder), asked: Mutex::default() }
    }

    /// Takes away what a run over all organisations did not ask for: they are gone. A run over some
    /// asks for none.
    pub fn sweep(&self) {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if asked.is_empty() {
            return;
        }
        let Some(entries) = self.folder.as_ref().and_then(|it| fs::read_dir(it).ok()) else {
            return;
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let Some(id) = name.to_str().and_then(|it| it.strip_suffix(ENDING)) else { continue };
            if !asked.contains(id) {
                let _gone = fs::remove_file(entry.path());
            }
        }
    }

    fn file(&self, name: &str) -> Option<PathBuf> {
        let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0']);
        self.folder.as_ref().filter(|_| plain).map(|it| it.join(format!("{name}{ENDING}")))
    }
}

impl Store for Cache {
    fn read(&self, name: &str) -> Option<Vec<u8>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        let file = self.file(name)?;
        file.symlink_metadata().ok().filter(fs::Metadata::is_file)?;
        fs::read(file).ok()
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let Some(file) = self.file(name) else { return };
        let beside = file.with_extension(format!("{}.new", std::process::id()));
        let written = File::create_new(&beside).and_then(|mut new| new.write_all(bytes));
        let placed = written.and_then(|()| fs::rename(&beside, &file));
        if placed.is_err() {
            let _gone = fs::remove_file(&beside);
        }
    }
}
