//! A new workspace on disk: all of its files, or none. Nothing that is there already is touched.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::{PublishError, Refusal, at};
use super::place::SOURCES;
use super::stage::sync;

/// Writes new files below `root`, by path. They are laid down in a hidden folder, and their folders
/// then take their places one after another; if one cannot, those before it are taken back.
///
/// # Errors
/// When anything of that name is there already, or folders from which a workspace reads; when the
/// disk refuses.
pub fn create(root: &Path, files: &[(String, String)]) -> Result<(), PublishError> {
    let tops = tops(files);
    expect_vacant(root, &tops)?;
    let root = std::path::absolute(root).map_err(at(root))?;
    let new: Vec<&Path> = root.ancestors().take_while(|folder| !folder.exists()).collect();
    let written = fs::create_dir_all(&root).map_err(at(&root)).and_then(|()| {
        let staging = root.join(format!(".tabellion-init-{}", std::process::id()));
        let placed = lay_out(&staging, files).and_then(|()| place(&staging, &root, &tops));
        // What is left there was not to be; where it cannot be removed, it is hidden.
        let _gone = fs::remove_dir_all(&staging);
        placed
    });
    if written.is_err() {
        for folder in new {
            // A folder into which somebody has written meanwhile stays.
            let _gone = fs::remove_dir(folder);
        }
    }
    written
}

/// Whether a new workspace with these files and folders in its root can be written there.
///
/// # Errors
/// When something is in the way, or would be read as a part of the workspace.
pub fn expect_vacant(root: &Path, tops: &[&str]) -> Result<(), PublishError> {
    let occupied =
        |output: PathBuf| Err(PublishError::Refused { output, reason: Refusal::Occupied });
    if root.exists() && !root.is_dir() {
        return occupied(root.to_owned());
    }
    let names = tops.iter().rev().chain(&SOURCES).map(|name| root.join(name));
    let mut there = names.filter(|path| path.symlink_metadata().is_ok());
    there.next().map_or(Ok(()), occupied)
}

/// The files and folders that will stand in the root: folders first, so that the settings, which
/// make it a workspace, come last.
fn tops(files: &[(String, String)]) -> Vec<&str> {
    let mut tops: Vec<&str> =
        files.iter().map(|(path, _)| path.split('/').next().unwrap_or(path)).collect();
    let is_file = |top: &str| files.iter().any(|(path, _)| path == top);
    tops.sort_by_key(|top| (is_file(top), *top));
    tops.dedup();
    tops
}

fn lay_out(staging: &Path, files: &[(String, String)]) -> Result<(), PublishError> {
    fs::create_dir(staging).map_err(at(staging))?;
    for (path, text) in files {
        let target = staging.join(path);
        let folder = target.parent().unwrap_or(staging);
        fs::create_dir_all(folder).map_err(at(folder))?;
        let write = || -> io::Result<()> {
            let mut file = File::create_new(&target)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()
        };
        write().map_err(at(&target))?;
    }
    Ok(())
}

fn place(staging: &Path, root: &Path, tops: &[&str]) -> Result<(), PublishError> {
    for (index, top) in tops.iter().enumerate() {
        let target = root.join(top);
        if let Err(error) = move_to(&staging.join(top), &target) {
            for top in tops.iter().take(index) {
                let _back = fs::rename(root.join(top), staging.join(top));
            }
            return Err(at(&target)(error));
        }
    }
    sync(root);
    Ok(())
}

/// Moves to a place where nothing is.
fn move_to(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // Some file systems and old kernels cannot promise it.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {}
            other => return other.map_err(Into::into),
        }
    }
    if to.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}
