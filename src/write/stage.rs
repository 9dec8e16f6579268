//! Laying a site out: in a staging folder, or file by file over the old one.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, FileTimes};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::publish::{PublishError, at};
use crate::site::Tree;

/// The file that says that a folder is a site of this program, and may be replaced.
pub const MARKER: &str = ".tabellion-site";

const MARK: &[u8] = b"A site published by tabellion. The next build replaces this folder.\n";

/// The end of the names of files that are being written.
const UNFINISHED: &str = ".tabellion-new";

/// The staging folder of this run: beside the output folder, hidden.
pub(super) fn folder(parent: &Path, name: &OsStr) -> PathBuf {
    let mut staging = prefix(name);
    staging.push_str(&process::id().to_string());
    parent.join(staging)
}

fn prefix(name: &OsStr) -> String {
    format!(".{}.tabellion-", name.to_string_lossy())
}

/// The end of the name of the old site while two folders are exchanged in more than one step.
pub(super) const ASIDE: &str = ".old";

/// Removes what killed runs left behind.
pub(super) fn sweep(parent: &Path, name: &OsStr) -> Result<(), PublishError> {
    let prefix = prefix(name);
    for entry in fs::read_dir(parent).map_err(at(parent))? {
        let entry = entry.map_err(at(parent))?;
        let found = entry.file_name();
        let left = found.to_str().and_then(|found| found.strip_prefix(&prefix));
        if left.is_some_and(is_run) && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            discard(&entry.path()).map_err(at(&entry.path()))?;
        }
    }
    Ok(())
}

/// Whether the end of a name is the number of a run, as only this program writes it.
fn is_run(end: &str) -> bool {
    let number = end.strip_suffix(ASIDE).unwrap_or(end);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Removes a folder that holds the marker or nothing; any other is not ours and stays. The marker
/// goes last, so that what an interrupted removal leaves is still known as ours.
pub(super) fn discard(folder: &Path) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    if !(entries.is_empty() || folder.join(MARKER).is_file()) {
        return Ok(());
    }
    for entry in entries.iter().filter(|entry| entry.file_name() != MARKER) {
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}

/// Every file of a site, after the marker: a folder that is being laid out is ours from the start.
fn files(tree: &Tree) -> impl Iterator<Item = (&str, &[u8])> {
    std::iter::once((MARKER, MARK)).chain(tree.files())
}

/// Lays a site out in a new folder. Files that are the same in the old one are linked from there.
/// Returns how many are not.
pub(super) fn lay_out(tree: &Tree, staging: &Path, old: &Path) -> Result<usize, PublishError> {
    let mut written = 0;
    let mut folders = BTreeSet::from([staging.to_owned()]);
    fs::create_dir(staging).map_err(at(staging))?;
    for (path, bytes) in files(tree) {
        let (target, before) = (staging.join(path), old.join(path));
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(at(folder))?;
            folders.insert(folder.to_owned());
        }
        if !(is_same(&before, bytes) && keep(&before, &target)) {
            write(&target, bytes).map_err(at(&target))?;
            written += usize::from(path != MARKER);
        }
    }
    for folder in folders {
        sync(&folder);
    }
    Ok(written)
}

/// Writes a site over another, each file replaced whole, pages after what they load; then removes
/// the files that are no longer there. Returns how many were written.
pub(super) fn replace_each(tree: &Tree, output: &Path) -> Result<usize, PublishError> {
    fs::create_dir_all(output).map_err(at(output))?;
    let output = output.canonicalize().map_err(at(output))?;
    let (pages, others): (Vec<_>, Vec<_>) =
        files(tree).partition(|(path, _)| path.ends_with(".html"));
    let mut written = 0;
    for (path, bytes) in others.into_iter().chain(pages) {
        let target = output.join(path);
        if is_same(&target, bytes) && is_inside(&output, path) {
            continue;
        }
        make_folders(&output, path)?;
        let mut unfinished = target.clone().into_os_string();
        unfinished.push(UNFINISHED);
        let unfinished = PathBuf::from(unfinished);
        write(&unfinished, bytes).map_err(at(&unfinished))?;
        fs::rename(&unfinished, &target).map_err(at(&target))?;
        written += usize::from(path != MARKER);
    }
    let kept: BTreeSet<PathBuf> = files(tree).map(|(path, _)| output.join(path)).collect();
    remove_others(&output, &kept)?;
    sync(&output);
    Ok(written)
}

/// Whether every folder on the way is a real one, and not a link that leads out.
fn is_inside(output: &Path, path: &str) -> bool {
    path.match_indices('/').all(|(at, _)| {
        fs::symlink_metadata(output.join(&path[..at])).is_ok_and(|data| data.is_dir())
    })
}

/// Makes the folders of a path, in the place of any link or file that has the name of one.
fn make_folders(output: &Path, path: &str) -> Result<(), PublishError> {
    for (end, _) in path.match_indices('/') {
        let folder = output.join(&path[..end]);
        match fs::symlink_metadata(&folder) {
            Ok(data) if data.is_dir() => continue,
            Ok(_) => fs::remove_file(&folder).map_err(at(&folder))?,
            Err(_) => {}
        }
        fs::create_dir(&folder).map_err(at(&folder))?;
    }
    Ok(())
}

/// Removes every file that is not kept, and the folders that are empty then.
fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) -> Result<(), PublishError> {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let Ok(data) = fs::symlink_metadata(&path) else { continue };
        if data.is_dir() {
            remove_others(&path, kept)?;
            // A folder that still holds something stays.
            let _empty = fs::remove_dir(&path);
        } else if !kept.contains(&path) {
            fs::remove_file(&path).map_err(at(&path))?;
        }
    }
    Ok(())
}

/// Whether a plain file with these bytes is there.
fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let plain = fs::symlink_metadata(path)
        .is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
    plain && fs::read(path).is_ok_and(|found| found == bytes)
}

/// Takes a file over as it is: by a second name, or as a copy with the same date.
fn keep(before: &Path, target: &Path) -> bool {
    if fs::hard_link(before, target).is_ok() {
        return true;
    }
    let copy = || -> io::Result<()> {
        fs::copy(before, target)?;
        let times = FileTimes::new().set_modified(fs::metadata(before)?.modified()?);
        let file = File::options().write(true).open(target)?;
        file.set_times(times)?;
        file.sync_all()
    };
    copy().is_ok()
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the entries of a folder durable, where the system can.
pub(super) fn sync(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _durable = folder.sync_all();
    }
}
