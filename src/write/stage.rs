//! The staging folder, in which a site is laid out as its parts come. Nothing of them is kept in
//! memory. Every file and folder in it is new, so that no name leads elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, FileTimes, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use walkdir::WalkDir;

use super::error::{PublishError, at};
use super::leftovers;
use crate::site::{Known, Tree, is_safe};
use crate::source::digest;

/// The file that says that a folder is a site of this program, and may be replaced.
pub const MARKER: &str = ".tabellion-site";

const MARK: &[u8] = b"A site published by tabellion. The next build replaces this folder.\n";

/// How many files are made durable one by one. Where a site has more, its whole disk is, once.
const FEW: usize = if cfg!(target_os = "linux") { 256 } else { usize::MAX };

/// A folder that goes away with this value: it holds a site that was not finished, or the one
/// before.
pub(super) struct Staging {
    folder: PathBuf,
    old: PathBuf,
    files: AtomicUsize,
    written: AtomicUsize,
}

impl Staging {
    /// Makes the folder, for a site that comes after the one in `old`.
    pub(super) fn begin(folder: PathBuf, old: &Path) -> Result<Self, PublishError> {
        // Not its own name is of interest where it cannot be made, but the folder that refuses it.
        fs::create_dir(&folder).map_err(at(folder.parent().unwrap_or(&folder)))?;
        let (files, written) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let staging = Self { folder, old: old.to_owned(), files, written };
        // From the start, so that it is known as ours if this run is killed.
        staging.file(MARKER, MARK, true)?;
        Ok(staging)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many files were staged, and how many of them are not those of the old site.
    pub(super) fn figures(&self) -> (usize, usize) {
        (self.files.load(Relaxed), self.written.load(Relaxed))
    }

    /// Stages the files of a tree.
    pub(super) fn put(&self, tree: &Tree) -> Result<(), PublishError> {
        let mut folders: BTreeMap<&str, Vec<(&str, &[u8])>> = BTreeMap::new();
        for (path, bytes) in tree.files() {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            folders.entry(folder).or_default().push((path, bytes));
        }
        for (folder, files) in folders {
            let target = self.folder.join(folder);
            fs::create_dir_all(&target).map_err(|error| self.failed(folder, error))?;
            let known = is_inside(&self.old, folder);
            for (path, bytes) in files {
                self.files.fetch_add(1, Relaxed);
                self.written.fetch_add(usize::from(self.file(path, bytes, known)?), Relaxed);
            }
        }
        Ok(())
    }

    /// Stages files of the old site: all of them where each is there and is what it was, else none.
    pub(super) fn put_again(&self, files: &[Known]) -> Result<bool, PublishError> {
        let mut found = Vec::with_capacity(files.len());
        let mut folders = BTreeSet::new();
        for (path, digest) in files {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            // Whoever remembers a path may remember it wrongly.
            if !is_safe(path) || folders.insert(folder) && !is_inside(&self.old, folder) {
                return Ok(false);
            }
            let Some((bytes, data)) = plain(&self.old.join(path), digest) else {
                return Ok(false);
            };
            found.push((path, bytes, data));
        }
        for folder in folders {
            let made = fs::create_dir_all(self.folder.join(folder));
            made.map_err(|error| self.failed(folder, error))?;
        }
        for (path, bytes, data) in found {
            self.files.fetch_add(1, Relaxed);
            self.link(path, &bytes, &data)?;
        }
        Ok(true)
    }

    /// Stages a file; `known` is whether the old site may have it. Returns whether it had not.
    fn file(&self, path: &str, bytes: &[u8], known: bool) -> Result<bool, PublishError> {
        let (target, before) = (self.folder.join(path), self.old.join(path));
        let same = if known { same(&before, bytes) } else { None };
        let Some(data) = same else {
            self.write(&target, bytes, None).map_err(|error| self.failed(path, error))?;
            return Ok(true);
        };
        self.link(path, bytes, &data).map(|()| false)
    }

    /// Stages a file of the old site, which has these bytes.
    fn link(&self, path: &str, bytes: &[u8], data: &Metadata) -> Result<(), PublishError> {
        let (target, before) = (self.folder.join(path), self.old.join(path));
        let linked = match fs::hard_link(before, &target) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                // It cannot have two names: a copy with its date stands for it.
                self.write(&target, bytes, Some(data))
            }
            linked => linked,
        };
        linked.map_err(|error| self.failed(path, error))
    }

    /// Writes a new file, with the date and the rights of another.
    fn write(&self, path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()> {
        let mut file = File::create_new(path)?;
        file.write_all(bytes)?;
        if let Some(like) = like {
            file.set_times(FileTimes::new().set_modified(like.modified()?))?;
            file.set_permissions(like.permissions())?;
        }
        if self.files.load(Relaxed) > FEW { Ok(()) } else { file.sync_all() }
    }

    fn failed(&self, path: &str, error: io::Error) -> PublishError {
        match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
                PublishError::Twice { path: path.to_owned() }
            }
            _ => at(&self.old.join(path))(error),
        }
    }

    /// Makes durable what was staged, before it takes its place.
    pub(super) fn make_durable(&self) -> Result<(), PublishError> {
        #[cfg(target_os = "linux")]
        if self.files.load(Relaxed) > FEW {
            let synced = File::open(&self.folder)
                .and_then(|folder| rustix::fs::syncfs(folder).map_err(Into::into));
            return synced.map_err(at(&self.old));
        }
        let entries = WalkDir::new(&self.folder).into_iter().flatten();
        for folder in entries.filter(|entry| entry.file_type().is_dir()) {
            sync(folder.path());
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // A folder that cannot be removed now is swept by the next run.
        let _swept = leftovers::discard(&self.folder);
    }
}

/// Says of a folder that holds nothing else yet that it is a site.
pub(super) fn mark(folder: &Path) -> Result<(), PublishError> {
    let marker = folder.join(MARKER);
    if same(&marker, MARK).is_some() {
        return Ok(());
    }
    let written = File::create_new(&marker).and_then(|mut file| file.write_all(MARK));
    match written {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(at(&marker)(error)),
        _ => Ok(()),
    }
}

/// Whether every folder of a path below another is a real one, and not a link that leads out.
fn is_inside(site: &Path, folder: &str) -> bool {
    let ends = folder.match_indices('/').map(|(end, _)| end).chain([folder.len()]);
    let mut folders = ends.map(|end| site.join(&folder[..end]));
    folders.all(|folder| folder.symlink_metadata().is_ok_and(|data| data.is_dir()))
}

/// The plain file with these bytes, if one is there.
fn same(path: &Path, bytes: &[u8]) -> Option<Metadata> {
    let data = path.symlink_metadata().ok()?;
    let plain = data.is_file() && data.len() == bytes.len() as u64;
    (plain && fs::read(path).is_ok_and(|found| found == bytes)).then_some(data)
}

/// The bytes of the plain file with that digest, if one is there.
fn plain(path: &Path, known: &str) -> Option<(Vec<u8>, Metadata)> {
    let data = path.symlink_metadata().ok().filter(Metadata::is_file)?;
    let bytes = fs::read(path).ok().filter(|bytes| digest(bytes) == known)?;
    Some((bytes, data))
}

/// Makes the entries of a folder durable, where the system can.
pub(super) fn sync(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _durable = folder.sync_all();
    }
}
