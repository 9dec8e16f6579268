//! Single files of a workspace, each replaced whole: whoever reads one finds the old text or the
//! new one, never a part.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::error::{PublishError, Refusal, at};
use super::stage::sync;

/// Writes files below `root`, by path; the folder is made where it is not there. All of them are laid down beside the old ones before the
/// first takes its place, so that a full disk leaves every file as it was. Links are followed, so
/// that they stay links.
///
/// # Errors
/// When the disk refuses.
pub fn replace<'f>(
    root: &Path,
    files: impl IntoIterator<Item = (&'f str, &'f str)>,
) -> Result<(), PublishError> {
    fs::create_dir_all(root).map_err(at(root))?;
    let root = root.canonicalize().map_err(at(root))?;
    let mut targets = Vec::new();
    for (path, text) in files {
        let target = root.join(path);
        let target = target.canonicalize().unwrap_or(target);
        if !target.starts_with(&root) {
            return Err(PublishError::Refused { output: target, reason: Refusal::Outside });
        }
        targets.push((target, text));
    }
    let mut laid = Vec::new();
    for (target, text) in targets {
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.new", std::process::id()));
        let beside = target.with_file_name(name);
        let written = lay(&beside, &target, text.as_bytes()).map_err(at(&target));
        laid.push((beside, target));
        if let Err(error) = written {
            for (beside, _) in laid {
                let _gone = fs::remove_file(beside);
            }
            return Err(error);
        }
    }
    let placed = laid.iter().try_for_each(|(beside, target)| {
        fs::rename(beside, target).map_err(at(target))?;
        sync(target.parent().unwrap_or(target));
        Ok(())
    });
    if placed.is_err() {
        for (beside, _) in laid {
            let _gone = fs::remove_file(beside);
        }
    }
    placed
}

/// Writes the new text beside the old one, with its rights.
fn lay(beside: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(beside)?;
    file.write_all(bytes)?;
    if let Ok(old) = fs::metadata(target) {
        file.set_permissions(old.permissions())?;
    }
    file.sync_all()
}
