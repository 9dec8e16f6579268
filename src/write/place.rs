//! Where a site may go: what is there now, and whether it is ours to replace.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::{PublishError, Refusal, at};
use super::mounts;
use super::stage::MARKER;

/// The folders of a workspace that hold what its owner wrote.
pub(super) const SOURCES: [&str; 3] = ["content", "locales", "themes"];

/// An output folder that may be replaced.
pub(super) struct Place {
    /// The folder in which the output folder is, or will be.
    pub parent: PathBuf,
    /// Its name there.
    pub name: OsString,
    /// Its path. Where the name is that of a link, the folder to which it leads.
    pub output: PathBuf,
    /// Whether another folder can take its place: it is neither a link nor a mount point.
    pub whole: bool,
}

impl Place {
    /// Looks at an output folder, which may neither be nor hold the workspace at `root`. The
    /// folders above it are made.
    pub(super) fn find(output: &Path, root: &Path) -> Result<Self, PublishError> {
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
        let link = output.symlink_metadata().is_ok_and(|data| data.file_type().is_symlink());
        let output = if link { output.canonicalize().map_err(at(&output))? } else { output };
        if mounts::within(&output).is_some() {
            return Err(PublishError::Refused { output, reason: Refusal::Mounted });
        }
        let whole = !link && !mounts::is_mount_point(&output);
        Ok(Self { parent, name: name.to_owned(), output, whole })
    }
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
    let Ok(data) = fs::metadata(output) else {
        let link = output.symlink_metadata().is_ok();
        return if link { refused(Refusal::Dangling) } else { Ok(()) };
    };
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
