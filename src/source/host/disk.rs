//! The host of real runs: a folder on disk and the clock.
//!
//! Nothing outside the root is read: a link is followed only as far as it stays inside.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;
use walkdir::WalkDir;

use super::{Host, LARGEST_FILE};

/// A folder on disk.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    today: Date,
}

impl Disk {
    /// The folder `root`; `today` replaces the clock where it is given.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn new(root: &Path, today: Option<Date>) -> io::Result<Self> {
        Ok(Self { root: root.canonicalize()?, today: Self::day(today) })
    }

    /// The day of a run: the one that is given, or that of the clock.
    #[expect(clippy::disallowed_methods, reason = "the host of real runs has the clock")]
    pub fn day(given: Option<Date>) -> Date {
        given.unwrap_or_else(|| Zoned::now().date())
    }

    /// The folder, with every link resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn inside(&self, path: &Path) -> io::Result<PathBuf> {
        let real = path.canonicalize()?;
        if real.starts_with(&self.root) {
            return Ok(real);
        }
        let message = format!("{}: the link leads out of the workspace", path.display());
        Err(io::Error::new(io::ErrorKind::PermissionDenied, message))
    }
}

impl Host for Disk {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let top = self.root.join(folder);
        if !top.is_dir() {
            return Ok(Vec::new());
        }
        self.inside(&top)?;
        let mut paths = Vec::new();
        for entry in WalkDir::new(&top).follow_links(true).sort_by_file_name() {
            let entry = entry?;
            if entry.path_is_symlink() {
                self.inside(entry.path())?;
            }
            if !entry.file_type().is_file() {
                continue;
            }
            let below = entry.path().strip_prefix(&self.root).map_err(io::Error::other)?;
            let parts: Option<Vec<&str>> =
                below.components().map(|part| part.as_os_str().to_str()).collect();
            let Some(parts) = parts else {
                let message = format!("{}: the file's name is not UTF-8", below.display());
                return Err(io::Error::new(io::ErrorKind::InvalidData, message));
            };
            paths.push(parts.join("/"));
        }
        paths.sort();
        Ok(paths)
    }

    #[expect(clippy::disallowed_methods, reason = "the host of real runs reads files")]
    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let full = self.root.join(path);
        if !full.is_file() {
            return Ok(None);
        }
        let real = self.inside(&full)?;
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}"));
        if real.metadata().map_err(named)?.len() > LARGEST_FILE {
            let message = format!("{path}: larger than {} MiB", LARGEST_FILE >> 20);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
        std::fs::read(real).map(Some).map_err(named)
    }

    fn today(&self) -> Date {
        self.today
    }
}
