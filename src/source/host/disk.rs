//! The host of real runs: a folder on disk and the clock.
//!
//! Nothing outside the root is read: a link is followed only as far as it stays inside.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;
use walkdir::WalkDir;

use super::{Fault, Host, LARGEST_FILE};

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

    /// A path below the root as the workspace names it.
    fn name(&self, path: &Path) -> Option<String> {
        let below = path.strip_prefix(&self.root).ok()?;
        let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        Some(parts.collect::<Vec<_>>().join("/"))
    }

    fn inside(&self, path: &Path) -> io::Result<PathBuf> {
        let real = path.canonicalize()?;
        if real.starts_with(&self.root) {
            return Ok(real);
        }
        Err(Fault::Outside.error(&path.display().to_string()))
    }

    /// Where a link leads that cannot be followed.
    fn astray(&self, link: &Path) -> Option<Fault> {
        let Ok(real) = link.canonicalize() else {
            let error = link.metadata().err()?;
            return match error.kind() {
                io::ErrorKind::NotFound => Some(Fault::Nowhere),
                _ if error.raw_os_error() == Some(LOOP) => Some(Fault::Circle),
                _ => None,
            };
        };
        if !real.starts_with(&self.root) {
            return Some(Fault::Outside);
        }
        let folder = link.parent()?.canonicalize().ok()?;
        folder.starts_with(real).then_some(Fault::Circle)
    }
}

/// The error of systems for a link that leads to itself.
const LOOP: i32 = rustix::io::Errno::LOOP.raw_os_error();

impl Host for Disk {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let top = self.root.join(folder);
        if !top.is_dir() {
            return Ok(Vec::new());
        }
        self.inside(&top)?;
        let mut paths = Vec::new();
        let mut walk = WalkDir::new(&top).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                // A link that leads back or nowhere is told by its fault.
                Err(error) => match error.path().filter(|path| path.is_symlink()) {
                    Some(path) if self.astray(path).is_some() => {
                        paths.extend(self.name(path));
                        continue;
                    }
                    _ => return Err(error.into()),
                },
            };
            if entry.path_is_symlink() {
                // The walk sees a circle only once it is round.
                if self.astray(entry.path()).is_some() {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                    paths.extend(self.name(entry.path()));
                    continue;
                }
            }
            let is_text = entry.path().to_str().is_some();
            if entry.file_type().is_dir() && is_text {
                continue;
            }
            if entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            paths.extend(self.name(entry.path()));
        }
        paths.sort();
        Ok(paths)
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        let full = self.root.join(path);
        let Ok(link) = full.symlink_metadata() else {
            // What a name that is not UTF-8 is called here is not what it is called on disk.
            return path.contains(char::REPLACEMENT_CHARACTER).then_some(Fault::Name);
        };
        if link.is_symlink()
            && let Some(fault) = self.astray(&full)
        {
            return Some(fault);
        }
        let data = full.metadata().ok()?;
        if data.is_file() {
            return (data.len() > LARGEST_FILE).then_some(Fault::TooLarge);
        }
        (!data.is_dir()).then_some(Fault::NoFile)
    }

    #[expect(clippy::disallowed_methods, reason = "the host of real runs reads files")]
    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let full = self.root.join(path);
        let is_readable =
            full.metadata().is_ok_and(|data| data.is_file() && data.len() <= LARGEST_FILE);
        if !is_readable {
            return self.fault(path).map_or(Ok(None), |fault| Err(fault.error(path)));
        }
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}"));
        let real = self.inside(&full)?;
        std::fs::read(real).map(Some).map_err(named)
    }

    fn today(&self) -> Date {
        self.today
    }
}
