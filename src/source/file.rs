//! The files that were read, each under a small number, with the map from bytes to lines.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use super::Span;

/// The number of a file in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// The file of that number.
    pub fn from_index(index: u32) -> Self {
        Self(index)
    }

    /// The number.
    pub fn index(self) -> u32 {
        self.0
    }
}

/// A place as people name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in Unicode scalar values, counted from 1.
    pub column: usize,
    /// The byte, counted from 0.
    pub byte: usize,
}

/// One text and its path.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path below the workspace's root, with `/` between its parts.
    pub path: String,
    /// The text, exactly as it stands in the file.
    pub text: Arc<str>,
    line_starts: Vec<usize>,
}

impl SourceFile {
    fn new(path: String, text: Arc<str>) -> Self {
        let line_starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path, text, line_starts }
    }

    /// Line and column of a byte; the end of the text for a byte beyond it.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.line_starts.partition_point(|&start| start <= byte);
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.text.get(start..byte).map_or(0, |before| before.chars().count()) + 1;
        Position { line, column, byte }
    }
}

/// All texts of one run. A file is added once and never changes.
///
/// Where many runs follow each other over files that hardly change, [`Sources::lasting`] keeps the
/// number of each path, so that what was learnt of a text holds as long as the text does. Where
/// there are too many texts for the memory, [`Sources::branch`] reads some of them apart, and
/// [`Sources::keep`] takes back those that are still of interest.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: BTreeMap<FileId, Arc<SourceFile>>,
    /// The number of the next file.
    next: u32,
    /// The number of each path, where it lasts.
    lasting: Option<BTreeMap<String, FileId>>,
}

/// What stands for a text that was let go.
static GONE: LazyLock<SourceFile> =
    LazyLock::new(|| SourceFile::new(String::new(), Arc::default()));

impl Sources {
    /// Sources in which a path keeps its number: its text replaces the one before.
    pub fn lasting() -> Self {
        Self { lasting: Some(BTreeMap::new()), ..Self::default() }
    }

    /// What there is now, as the sources of one run.
    #[must_use]
    pub fn now(&self) -> Self {
        Self { files: self.files.clone(), next: self.next, lasting: None }
    }

    /// The same texts, to which others are added apart. The first of those gets the number `first`.
    #[must_use]
    pub fn branch(&self, first: FileId) -> Self {
        Self { next: first.0, ..self.now() }
    }

    /// Sets aside the next `count` numbers, and tells the first of them.
    pub fn reserve(&mut self, count: usize) -> FileId {
        let first = FileId(self.next);
        self.next = self.next.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        first
    }

    /// Keeps those texts of a branch that are `wanted`.
    pub fn keep(&mut self, branch: Self, wanted: impl Fn(FileId, &SourceFile) -> bool) {
        let wanted = branch.files.into_iter().filter(|(id, file)| wanted(*id, file));
        self.files.extend(wanted);
    }

    /// Keeps a text and gives it a number.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let (path, text) = (path.into(), text.into());
        let known = self.lasting.as_ref().and_then(|lasting| lasting.get(&path)).copied();
        let id = known.unwrap_or_else(|| self.reserve(1));
        if let Some(lasting) = &mut self.lasting {
            lasting.insert(path.clone(), id);
        }
        if self.files.get(&id).is_none_or(|file| file.text != text) {
            self.files.insert(id, Arc::new(SourceFile::new(path, text)));
        }
        id
    }

    /// Lets go of the files below a folder: those that are added again get new numbers, in the
    /// order in which they are.
    pub fn forget(&mut self, folder: &str) {
        let Self { files, lasting: Some(lasting), .. } = self else { return };
        let below = format!("{folder}/");
        lasting.retain(|path, id| {
            let gone = path.starts_with(&below);
            if gone {
                files.remove(id);
            }
            !gone
        });
    }

    /// The file of that number; an empty one without a path where it was let go.
    pub fn file(&self, id: FileId) -> &SourceFile {
        self.files.get(&id).map_or(&*GONE, |file| file)
    }

    /// Whether there is a file of that number.
    pub fn has(&self, id: FileId) -> bool {
        self.files.contains_key(&id)
    }

    /// The files, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().map(|(id, file)| (*id, &**file))
    }

    /// The file at that path, if it was read.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.files().find(|(_, file)| file.path == path).map(|(id, _)| id)
    }

    /// The words that a span covers; empty if it does not fit its file.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or_default()
    }

    /// Where a span begins and ends.
    pub fn locate(&self, span: Span) -> (Position, Position) {
        let file = self.file(span.file);
        let range = span.range();
        (file.position(range.start), file.position(range.end))
    }
}

#[cfg(test)]
mod tests {
    use super::Sources;

    #[test]
    fn a_path_keeps_its_number_where_sources_last() {
        let mut sources = Sources::lasting();
        let one = sources.add("a/x", "1");
        let two = sources.add("b/x", "2");
        let before = sources.now();
        assert_eq!((sources.add("a/x", "3"), &*sources.file(one).text), (one, "3"));
        assert_eq!(&*before.file(one).text, "1", "a run keeps what it read");
        sources.forget("a");
        assert_eq!((sources.find("a/x"), sources.find("b/x")), (None, Some(two)));
        assert_ne!(sources.add("a/x", "3"), one);
        let mut run = Sources::default();
        assert_ne!(run.add("a", "1"), run.add("a", "1"), "two documents of one name are two");
    }
}
