//! Publishing: a site that comes in parts is staged as it comes, and takes the place of the one
//! before when it is whole.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::error::{PublishError, at};
use super::place::Place;
use super::stage::{self, Staging};
use super::{each, leftovers};
use crate::site::{Known, Sink, Tree};

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

/// A site that is being published. Until it is finished, the one before stays as it is; where it is
/// let go unfinished, nothing of it is left.
pub struct Publication {
    /// Goes before the lock does.
    staging: Staging,
    output: PathBuf,
    whole: bool,
    /// Two runs that publish to one place follow each other; the lock ends with the handle.
    _lock: File,
}

impl Publication {
    /// Begins to publish to `output`, which may neither be nor hold the workspace at `root`. Waits
    /// for another run that publishes there.
    ///
    /// # Errors
    /// When the folder is not ours to replace, or the disk refuses.
    pub fn begin(output: &Path, root: &Path) -> Result<Self, PublishError> {
        let Place { parent, name, output, whole } = Place::find(output, root)?;
        let lock = lock(&output)?;
        leftovers::sweep(&parent, &name, &output)?;
        let beside = if whole {
            parent
        } else {
            // On the disk of the site, in a folder that is ours from the start.
            fs::create_dir_all(&output).map_err(at(&output))?;
            stage::mark(&output)?;
            leftovers::sweep(&output, &name, &output)?;
            output.clone()
        };
        let staging = Staging::begin(leftovers::folder(&beside, &name), &output)?;
        Ok(Self { staging, output, whole, _lock: lock })
    }

    /// Stages the files of a tree; files that are the same in the site before are taken from there.
    /// Threads may do so at one time.
    ///
    /// # Errors
    /// When the disk refuses, or a file of that path was staged before.
    pub fn put(&self, tree: &Tree) -> Result<(), PublishError> {
        self.staging.put(tree)
    }

    /// Puts what was staged in the place of the site before.
    ///
    /// # Errors
    /// When the disk refuses. The old site is then as it was, or, where it cannot be exchanged in
    /// one step, some of its files are the new ones.
    pub fn finish(self) -> Result<Published, PublishError> {
        self.staging.make_durable()?;
        let staged = self.staging.folder();
        let at_once = self.whole && exchanged(staged, &self.output)?;
        if !at_once {
            each::move_over(staged, &self.output)?;
        }
        stage::sync(self.output.parent().unwrap_or(&self.output));
        let (files, written) = self.staging.figures();
        Ok(Published { files, written, at_once })
    }
}

impl Sink for Publication {
    fn put(&self, tree: Tree) -> io::Result<()> {
        self.staging.put(&tree).map_err(Into::into)
    }

    fn put_again(&self, files: &[Known]) -> io::Result<bool> {
        self.staging.put_again(files).map_err(Into::into)
    }
}

/// Publishes a site that is whole already.
///
/// # Errors
/// Those of [`Publication`].
pub fn publish(tree: &Tree, output: &Path, root: &Path) -> Result<Published, PublishError> {
    let publication = Publication::begin(output, root)?;
    publication.put(tree)?;
    publication.finish()
}

/// Waits until nobody else publishes to the folder. Where the disk knows no locks, nobody waits.
fn lock(output: &Path) -> Result<File, PublishError> {
    let parent = output.parent().unwrap_or(output);
    let lock = File::open(parent).map_err(at(parent))?;
    let _unlocked = lock.lock();
    Ok(lock)
}

/// Exchanges the new site for the old one. `false` where the two cannot be exchanged.
fn exchanged(staging: &Path, output: &Path) -> Result<bool, PublishError> {
    match exchange(staging, output) {
        Ok(()) => Ok(true),
        Err(error) => match error.kind() {
            io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => Ok(false),
            _ => Err(at(output)(error)),
        },
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
    let aside = leftovers::aside(staging);
    fs::rename(output, &aside)?;
    if let Err(error) = fs::rename(staging, output) {
        fs::rename(&aside, output)?;
        return Err(error);
    }
    fs::rename(&aside, staging)
}
