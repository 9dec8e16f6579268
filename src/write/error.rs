//! Why nothing was published, or nothing written: refusals, and what the disk said.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

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
    /// Two parts of a site have a file of one path.
    Twice {
        /// The path, below the output folder.
        path: String,
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
    /// It is a link to what is not there.
    Dangling,
    /// Another disk is mounted in it.
    Mounted,
    /// It is a file of the workspace that is a link, and leads out of it.
    Outside,
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
            Self::Dangling => "output-dangling",
            Self::Mounted => "output-mounted",
            Self::Outside => "write-outside",
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
            Self::Twice { path } => write!(formatter, "{path}: written twice"),
            Self::Disk { path, error } => write!(formatter, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}

impl From<PublishError> for io::Error {
    /// The error itself can be had back by `downcast`.
    fn from(error: PublishError) -> Self {
        let kind = match &error {
            PublishError::Disk { error, .. } => error.kind(),
            PublishError::Twice { .. } => io::ErrorKind::AlreadyExists,
            PublishError::Refused { .. } => io::ErrorKind::InvalidInput,
        };
        Self::new(kind, error)
    }
}

/// An error of the disk, with what was being written.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_owned();
    move |error| PublishError::Disk { path, error }
}
