//! A site put together from the pages of its organisations, which others may have too: it costs a
//! pointer for each of them to keep it.

use std::sync::Arc;

use super::{Part, Subject, Tree};

/// The files of a site, and what its pages show.
#[derive(Clone, Default)]
pub struct Assembled {
    common: Arc<Tree>,
    parts: Vec<Arc<Part>>,
}

impl Assembled {
    /// The files of no organisation in particular, and those of each.
    pub(crate) fn new(common: Arc<Tree>, parts: Vec<Arc<Part>>) -> Self {
        Self { common, parts }
    }

    fn trees(&self) -> impl Iterator<Item = &Tree> {
        std::iter::once(&*self.common).chain(self.parts.iter().map(|part| &part.tree))
    }

    /// Every file: its path and its bytes.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.trees().flat_map(Tree::files)
    }

    /// The bytes of a file.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.trees().find_map(|tree| tree.get(path))
    }

    /// What each page shows, by the path of its file.
    pub fn subjects(&self) -> impl Iterator<Item = (&str, &Subject)> {
        let all = self.parts.iter().flat_map(|part| &part.subjects);
        all.map(|(path, subject)| (path.as_str(), subject))
    }

    /// What the page at a path shows; nothing where it shows no organisation in particular.
    pub fn subject(&self, path: &str) -> Option<&Subject> {
        self.parts.iter().find_map(|part| part.subjects.get(path))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.trees().map(Tree::len).sum()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.trees().all(Tree::is_empty)
    }
}
