//! Publishing file by file, where one folder cannot take the place of another: the files of a
//! staged site move over those of the old one, each whole, pages after what they load. Links in
//! the way are replaced, never followed.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::error::{PublishError, at};
use super::stage::sync;

/// Moves a staged site over the old one, then removes what is no longer there.
pub(super) fn move_over(staging: &Path, output: &Path) -> Result<(), PublishError> {
    let surplus = surplus(staging, output)?;
    for pages in [false, true] {
        for entry in below(staging) {
            let entry = entry?;
            let target = output.join(relative(&entry, staging));
            if entry.file_type().is_dir() {
                make_folder(&target).map_err(at(&target))?;
            } else if pages == is_page(entry.path()) {
                take(entry.path(), &target).map_err(at(&target))?;
            }
        }
    }
    for path in surplus.into_iter().rev() {
        let removed = match path.symlink_metadata() {
            // A folder that still holds something stays.
            Ok(data) if data.is_dir() => fs::remove_dir(&path).or(Ok(())),
            Ok(_) => fs::remove_file(&path),
            Err(_) => Ok(()),
        };
        removed.map_err(at(&path))?;
    }
    sync(output);
    Ok(())
}

/// What the old site has and the new one has not, folders before what is in them.
fn surplus(staging: &Path, output: &Path) -> Result<Vec<PathBuf>, PublishError> {
    let old = WalkDir::new(output).min_depth(1).same_file_system(true);
    let old = old.into_iter().filter_entry(|entry| entry.path() != staging);
    let mut surplus = Vec::new();
    for entry in old {
        let entry = entry.map_err(|error| failed(output, error))?;
        if staging.join(relative(&entry, output)).symlink_metadata().is_err() {
            surplus.push(entry.into_path());
        }
    }
    Ok(surplus)
}

/// Everything in a folder, in order, each folder before what is in it.
fn below(folder: &Path) -> impl Iterator<Item = Result<DirEntry, PublishError>> {
    let entries = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    entries.map(|entry| entry.map_err(|error| failed(folder, error)))
}

fn failed(folder: &Path, error: walkdir::Error) -> PublishError {
    let path = error.path().unwrap_or(folder).to_owned();
    PublishError::Disk { path, error: error.into() }
}

fn relative<'e>(entry: &'e DirEntry, folder: &Path) -> &'e Path {
    entry.path().strip_prefix(folder).unwrap_or(entry.path())
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "html")
}

/// Makes a folder, in the place of any link or file that has its name.
fn make_folder(folder: &Path) -> io::Result<()> {
    match folder.symlink_metadata() {
        Ok(data) if data.is_dir() => return Ok(()),
        Ok(_) => fs::remove_file(folder)?,
        Err(_) => {}
    }
    fs::create_dir(folder)
}

/// Moves a file to its place, if it is not the one that is there.
fn take(staged: &Path, target: &Path) -> io::Result<()> {
    if let Ok(there) = target.symlink_metadata() {
        if is_unchanged(staged, target, &there)? {
            return Ok(());
        }
        if there.is_dir() {
            fs::remove_dir_all(target)?;
        }
    }
    fs::rename(staged, target)
}

/// Whether a staged file stands for the one that is there. Some disks cannot tell that two names
/// are those of one file.
fn is_unchanged(staged: &Path, target: &Path, there: &Metadata) -> io::Result<bool> {
    let data = staged.symlink_metadata()?;
    let alike =
        there.is_file() && data.len() == there.len() && data.modified()? == there.modified()?;
    Ok(alike && (is_one_file(&data, there) || fs::read(staged)? == fs::read(target)?))
}

#[cfg(unix)]
fn is_one_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_one_file(_: &Metadata, _: &Metadata) -> bool {
    false
}
