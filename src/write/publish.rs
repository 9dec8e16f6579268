//! Publishing: what may be replaced, and how one site takes the place of another.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::stage::{self, MARKER};
use crate::site::Tree;

/// The folders of a workspace that hold what its owner wrote.
pub(super) const SOURCES: [&str; 3] = ["content", "locales", "themes"];

/// What publishing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// How many files the site has.
    pub files: usize,
    /// How many of them are new or have changed.
    pub written: usize,
    /// Whether the site took its place in one step. Where the output folder is a link or a mount
    /// point, it is published file by file, each replaced whole.
    pub at_once: bool,
}

/// Why a site could not be published.
#[derive(Debug)]
pub enum PublishError {
    /// The output folder holds, or is part of, something else than a site.
    Refused {
        /// The folder.
        output: PathBuf,
        /// Why.
        reason: Refusal,
    },
    /// The disk refused.
    Disk {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// Why a folder is not replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not empty and this program did not make it.
    Foreign,
    /// It is the workspace, or the workspace lies in it.
    Workspace,
    /// It lies among the sources of the workspace.
    Sources,
    /// It holds a repository, whose history would be lost.
    Repository,
    /// It is the root of the file system, or has no parent folder.
    Root,
    /// It is a file.
    NotFolder,
    /// It is there already, where something new was to be written.
    Occupied,
}

impl Refusal {
    /// The message of the refusal.
    pub fn message(self) -> &'static str {
        match self {
            Self::Foreign => "output-foreign",
            Self::Workspace => "output-workspace",
            Self::Sources => "output-sources",
            Self::Repository => "output-repository",
            Self::Root => "output-root",
            Self::NotFolder => "output-not-folder",
            Self::Occupied => "init-occupied",
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { output, reason } => {
                write!(formatter, "{}: {}", output.display(), reason.message())
            }
            Self::Disk { path, error } => write!(formatter, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}

/// An error of the disk, with what was being written.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_owned();
    move |error| PublishError::Disk { path, error }
}

/// Publishes a site to `output`, which may neither be nor hold the workspace at `root`.
///
/// # Errors
/// When the folder is not ours to replace, or the disk refuses. The old site is then as it was,
/// or, where it cannot be exchanged in one step, some of its files are the new ones.
pub fn publish(tree: &Tree, output: &Path, root: &Path) -> Result<Published, PublishError> {
    let output = std::path::absolute(output).map_err(at(output))?;
    let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
        return Err(PublishError::Refused { output, reason: Refusal::Root });
    };
    // Before any folder is made on the way.
    refuse(&nearest(&output), root)?;
    fs::create_dir_all(parent).map_err(at(parent))?;
    let parent = parent.canonicalize().map_err(at(parent))?;
    let output = parent.join(name);
    refuse(&output, root)?;
    // Two runs that publish to one place follow each other; the lock ends with the handle.
    let lock = File::open(&parent).map_err(at(&parent))?;
    let _unlocked = lock.lock();
    stage::sweep(&parent, name)?;
    let files = tree.len();
    let link = output.symlink_metadata().is_ok_and(|data| data.file_type().is_symlink());
    if !link && !is_mount_point(&output, &parent) {
        let staging = stage::folder(&parent, name);
        let written = at_once(tree, &staging, &output);
        // What remains in the staging folder is the old site, or a new one that failed; a folder
        // that cannot be removed now is swept by the next run.
        let _swept = stage::discard(&staging);
        if let Some(written) = written? {
            return Ok(Published { files, written, at_once: true });
        }
    }
    let written = stage::replace_each(tree, &output)?;
    Ok(Published { files, written, at_once: false })
}

/// Lays the site out and exchanges it for the old one. `None` where the two cannot be exchanged.
fn at_once(tree: &Tree, staging: &Path, output: &Path) -> Result<Option<usize>, PublishError> {
    let written = stage::lay_out(tree, staging, output)?;
    match exchange(staging, output) {
        Ok(()) => {
            stage::sync(output.parent().unwrap_or(output));
            Ok(Some(written))
        }
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(at(output)(error)),
    }
}

/// Puts the new site in the place of the old one, which takes the place of the new one.
fn exchange(staging: &Path, output: &Path) -> io::Result<()> {
    if output.symlink_metadata().is_err() {
        return fs::rename(staging, output);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, staging, CWD, output, RenameFlags::EXCHANGE) {
            // Some file systems and old kernels do not know the exchange.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {}
            other => return other.map_err(Into::into),
        }
    }
    let mut aside = staging.as_os_str().to_owned();
    aside.push(stage::ASIDE);
    fs::rename(output, &aside)?;
    if let Err(error) = fs::rename(staging, output) {
        fs::rename(&aside, output)?;
        return Err(error);
    }
    fs::rename(&aside, staging)
}

/// The real path of a folder that may not be there yet.
fn nearest(output: &Path) -> PathBuf {
    let there = output.ancestors().find_map(|folder| {
        let rest = output.strip_prefix(folder).ok()?;
        let real = folder.canonicalize().ok()?;
        // Joining nothing would add a separator, as if a file were a folder.
        Some(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
    });
    there.unwrap_or_else(|| output.to_owned())
}

/// Refuses to replace what is not a site.
fn refuse(output: &Path, root: &Path) -> Result<(), PublishError> {
    let refused = |reason| Err(PublishError::Refused { output: output.to_owned(), reason });
    let real = output.canonicalize().unwrap_or_else(|_| output.to_owned());
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    if real.parent().is_none() {
        return refused(Refusal::Root);
    }
    if root.starts_with(&real) {
        return refused(Refusal::Workspace);
    }
    let within = |folder: &str| {
        let folder = root.join(folder);
        real.starts_with(folder.canonicalize().unwrap_or(folder))
    };
    if SOURCES.iter().any(|folder| within(folder)) {
        return refused(Refusal::Sources);
    }
    let Ok(data) = fs::metadata(output) else { return Ok(()) };
    if !data.is_dir() {
        return refused(Refusal::NotFolder);
    }
    if output.join(".git").symlink_metadata().is_ok() {
        return refused(Refusal::Repository);
    }
    let mut entries = fs::read_dir(output).map_err(at(output))?;
    if !output.join(MARKER).is_file() && entries.next().is_some() {
        return refused(Refusal::Foreign);
    }
    Ok(())
}

/// Whether another disk begins at the folder.
#[cfg(unix)]
fn is_mount_point(output: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(output), fs::metadata(parent)) {
        (Ok(output), Ok(parent)) => output.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_mount_point(_: &Path, _: &Path) -> bool {
    false
}
