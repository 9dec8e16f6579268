//! Where finished parts of a site go, so that nobody has to hold all of it. What a sink does with
//! them is not known here.

use std::io;

use super::Tree;

/// A file of the site before: its path, and the digest of its bytes.
pub type Known = (String, String);

/// Takes the trees of a site as they are finished, from any thread and in any order.
pub trait Sink: Sync {
    /// Takes the files of a tree. Their paths are others than those of every tree before.
    ///
    /// # Errors
    /// When the outside world refuses; the site cannot be finished then.
    fn put(&self, tree: Tree) -> io::Result<()>;

    /// Takes files from the site before, all of them or none: `false` where one is not there, or
    /// is not what it was.
    ///
    /// # Errors
    /// When the outside world refuses; the site cannot be finished then.
    fn put_again(&self, files: &[Known]) -> io::Result<bool>;
}
