//! A site as a value: paths and bytes, in order. What holds of every path holds here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::fact::is_device;

/// Files by their paths below the output folder, with `/` between the parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, Arc<Vec<u8>>>,
    /// The paths and their folders in lower case: some disks do not tell `A` from `a`.
    taken: BTreeSet<String>,
    folders: BTreeSet<String>,
}

/// Why a file cannot be in a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    /// The path could lead out of the folder, or some disk cannot hold it.
    Unsafe,
    /// Another file has that path, but perhaps for the case of its letters.
    Taken,
}

impl Tree {
    /// Adds a file.
    ///
    /// # Errors
    /// When the path is not a safe one, or is taken.
    pub fn insert(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), PathError> {
        self.put(path.to_owned(), Arc::new(bytes.into()))
    }

    /// Adds the files of another tree, one by one. Where some cannot be, the others are added.
    ///
    /// # Errors
    /// Why the first one that cannot be added cannot.
    pub(super) fn add(&mut self, other: Self) -> Result<(), PathError> {
        let added = other.files.into_iter().map(|(path, bytes)| self.put(path, bytes));
        added.fold(Ok(()), Result::and)
    }

    fn put(&mut self, path: String, bytes: Arc<Vec<u8>>) -> Result<(), PathError> {
        if !is_safe(&path) {
            return Err(PathError::Unsafe);
        }
        let folded = path.to_lowercase();
        let parents: Vec<String> =
            folded.match_indices('/').map(|(at, _)| folded[..at].to_owned()).collect();
        let clash = self.taken.contains(&folded)
            || self.folders.contains(&folded)
            || parents.iter().any(|parent| self.taken.contains(parent));
        if clash {
            return Err(PathError::Taken);
        }
        self.taken.insert(folded);
        self.folders.extend(parents);
        self.files.insert(path, bytes);
        Ok(())
    }

    /// Adds the files of another tree, which lie in other folders than those of this one, but for
    /// the folders above them.
    pub fn join(&mut self, other: Self) {
        self.taken.extend(other.taken);
        self.folders.extend(other.folders);
        self.files.extend(other.files);
    }

    /// Every file, in order of the paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|bytes| bytes.as_slice())
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// Whether every part of a path is a name that any disk and any server can hold.
pub fn is_safe(path: &str) -> bool {
    const LONGEST: usize = 120;
    path.split('/').all(|part| {
        !part.is_empty()
            && part.len() <= LONGEST
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !is_device(&part.split('.').next().unwrap_or(part).to_ascii_lowercase())
            && part
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || "-_.".contains(character))
    })
}

#[cfg(test)]
mod tests {
    use super::{PathError, Tree};

    #[test]
    fn only_safe_paths_are_taken_and_each_once() {
        let mut tree = Tree::default();
        assert_eq!(tree.insert("fr/index.html", "a"), Ok(()));
        let outside = ["", "/a", "a/", "a//b", "../a", "a/../b", ".", "a\\b", "a:b", ".x"];
        for path in outside.into_iter().chain(["é", "a b", "a.", "con", "a/NUL.txt", "Com1.a.css"])
        {
            assert_eq!(tree.insert(path, "a"), Err(PathError::Unsafe), "{path}");
        }
        for path in ["FR/INDEX.html", "fr", "fr/index.html/x"] {
            assert_eq!(tree.insert(path, "a"), Err(PathError::Taken), "{path}");
        }
        assert_eq!(tree.len(), 1);
    }
}
