//! Workspaces on disk.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use crate::generator::{self, Text};

/// How much was written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Written {
    /// Files.
    pub(crate) files: usize,
    /// Bytes in them.
    pub(crate) bytes: usize,
}

/// Writes a workspace of so many organisations into a folder that is new or empty.
pub(crate) fn workspace(organisations: usize, into: &Path) -> io::Result<Written> {
    fresh(into)?;
    let mut written = Written::default();
    written.write(into, &generator::configuration())?;
    for number in 0..organisations {
        let folder = into.join("content").join(generator::id(number));
        for file in generator::organisation(number) {
            written.write(&folder, &file)?;
        }
    }
    Ok(written)
}

/// Writes the same as a Hugo site.
pub(crate) fn hugo_site(organisations: usize, into: &Path) -> io::Result<Written> {
    fresh(into)?;
    let mut written = Written::default();
    for file in generator::hugo::site() {
        written.write(into, &file)?;
    }
    for number in 0..organisations {
        let files = generator::organisation(number);
        for file in generator::hugo::organisation(&generator::id(number), &files) {
            written.write(into, &file)?;
        }
    }
    Ok(written)
}

/// Makes the folder, and refuses one in which there is anything.
pub(crate) fn fresh(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    match fs::read_dir(folder)?.next() {
        None => Ok(()),
        Some(_) => Err(io::Error::other(format!("{} is not empty", folder.display()))),
    }
}

impl fmt::Display for Written {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} files, {} bytes", self.files, self.bytes)
    }
}

impl Written {
    /// Writes a file below a folder.
    pub(crate) fn write(&mut self, folder: &Path, file: &Text) -> io::Result<()> {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        self.files += 1;
        self.bytes += file.text.len();
        fs::write(path, &file.text)
    }
}
