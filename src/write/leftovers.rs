//! The folders beside a site in which the next one is made: their names, and how those of killed
//! runs go away. A folder that is not ours is left, whatever its name.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::error::{PublishError, at};
use super::stage::MARKER;

/// The end of the name of the old site while two folders are exchanged in more than one step.
const ASIDE: &str = ".old";

/// The staging folder of this run: beside the output folder, hidden. What has its name and is not
/// ours is left where it is, and the next number taken.
pub(super) fn folder(parent: &Path, name: &OsStr) -> PathBuf {
    let prefix = prefix(name);
    let mut run = process::id();
    loop {
        let staging = parent.join(format!("{prefix}{run}"));
        if staging.symlink_metadata().is_err() {
            return staging;
        }
        run = run.wrapping_add(1);
    }
}

fn prefix(name: &OsStr) -> String {
    format!(".{}.tabellion-", name.to_string_lossy())
}

/// Where the old site is while it is exchanged in more than one step.
pub(super) fn aside(staging: &Path) -> PathBuf {
    let mut aside = staging.as_os_str().to_owned();
    aside.push(ASIDE);
    aside.into()
}

/// Removes what killed runs left in a folder. An old site that was put aside while nothing had
/// taken its place yet is put back.
pub(super) fn sweep(parent: &Path, name: &OsStr, output: &Path) -> Result<(), PublishError> {
    let prefix = prefix(name);
    for entry in fs::read_dir(parent).map_err(at(parent))? {
        let entry = entry.map_err(at(parent))?;
        let (found, path) = (entry.file_name(), entry.path());
        let left = found.to_str().and_then(|found| found.strip_prefix(&prefix));
        let Some(left) = left.filter(|left| is_run(left)) else { continue };
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        if left.ends_with(ASIDE) && is_ours(&path) && output.symlink_metadata().is_err() {
            fs::rename(&path, output).map_err(at(output))?;
        } else {
            discard(&path).map_err(at(&path))?;
        }
    }
    Ok(())
}

/// Whether the end of a name is the number of a run, as only this program writes it.
fn is_run(end: &str) -> bool {
    let number = end.strip_suffix(ASIDE).unwrap_or(end);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_ours(folder: &Path) -> bool {
    folder.join(MARKER).symlink_metadata().is_ok_and(|data| data.is_file())
}

/// Removes a folder that holds the marker or nothing; any other is not ours and stays. The marker
/// goes last, so that what an interrupted removal leaves is still known as ours.
pub(super) fn discard(folder: &Path) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    if !(entries.is_empty() || is_ours(folder)) {
        return Ok(());
    }
    entries.par_iter().filter(|entry| entry.file_name() != MARKER).try_for_each(|entry| {
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())
        } else {
            fs::remove_file(entry.path())
        }
    })?;
    fs::remove_dir_all(folder)
}
