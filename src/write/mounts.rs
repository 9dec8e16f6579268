//! Where other disks are mounted, as far as the system tells: neither can a mount point be
//! exchanged, nor is what lies behind one in a site a part of it.

use std::path::{Path, PathBuf};

/// Whether another disk begins at a folder. `folder` is a real path.
pub(super) fn is_mount_point(folder: &Path) -> bool {
    mounts().iter().any(|mount| mount == folder) || is_other_disk(folder)
}

/// The first mount point within a folder, the folder itself apart. `folder` is a real path.
pub(super) fn within(folder: &Path) -> Option<PathBuf> {
    mounts().into_iter().find(|mount| mount != folder && mount.starts_with(folder))
}

#[cfg(unix)]
fn is_other_disk(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let parent = folder.parent().and_then(|parent| parent.metadata().ok());
    match (folder.metadata(), parent) {
        (Ok(folder), Some(parent)) => folder.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_other_disk(_: &Path) -> bool {
    false
}

#[cfg(target_os = "linux")]
fn mounts() -> Vec<PathBuf> {
    let table = std::fs::read("/proc/self/mountinfo").unwrap_or_default();
    let lines = table.split(|byte| *byte == b'\n');
    lines.filter_map(|line| line.split(|byte| *byte == b' ').nth(4)).map(path).collect()
}

#[cfg(not(target_os = "linux"))]
fn mounts() -> Vec<PathBuf> {
    Vec::new()
}

/// A path of the table, where white space and the backslash are written as octal numbers.
#[cfg(target_os = "linux")]
fn path(written: &[u8]) -> PathBuf {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    let mut plain = Vec::new();
    let mut rest = written;
    while let [first, after @ ..] = rest {
        let digits = after.get(..3).filter(|_| *first == b'\\');
        let byte = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        plain.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[3..] } else { after };
    }
    OsString::from_vec(plain).into()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::path::Path;

    use super::path;

    #[test]
    fn signs_that_the_table_writes_as_numbers_are_read() {
        assert_eq!(path(b"/a\\040b\\134c\\"), Path::new("/a b\\c\\"));
    }
}
