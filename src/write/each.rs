//! Publishing file by file, where one folder cannot take the place of another: the files of a
//! staged site move over those of the old one, each whole, pages after what they load. Links in
//! the way are replaced, never followed.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::error::{PublishError, at};
use super::stage::sync;

/// The end of the names of files that come from another disk and are not whole yet.
const UNFINISHED: &str = ".tabellion-new";

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

/// Moves a file to its place. One that is there under both names did not change, and stays.
fn take(staged: &Path, target: &Path) -> io::Result<()> {
    if target.symlink_metadata().is_ok_and(|data| data.is_dir()) {
        fs::remove_dir_all(target)?;
    }
    match fs::rename(staged, target) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => bring(staged, target),
        other => other,
    }
}

/// Brings a file from another disk, with its date.
fn bring(staged: &Path, target: &Path) -> io::Result<()> {
    let mut unfinished = target.as_os_str().to_owned();
    unfinished.push(UNFINISHED);
    let unfinished = PathBuf::from(unfinished);
    if unfinished.symlink_metadata().is_ok() {
        fs::remove_file(&unfinished)?;
    }
    let data = staged.metadata()?;
    let mut file = File::create_new(&unfinished)?;
    io::copy(&mut File::open(staged)?, &mut file)?;
    file.set_times(fs::FileTimes::new().set_modified(data.modified()?))?;
    file.set_permissions(data.permissions())?;
    file.sync_all()?;
    fs::rename(unfinished, target)
}
