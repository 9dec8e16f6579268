//! The files that were read, each under a small number, with the map from bytes to lines.

use std::collections::BTreeMap;
use std::sync::Arc;

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
/// number of each path, so that what was learnt of a text holds as long as the text does.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Arc<SourceFile>>,
    /// The number of each path, where it lasts.
    lasting: Option<BTreeMap<String, FileId>>,
}

impl Sources {
    /// Sources in which a path keeps its number: its text replaces the one before.
    pub fn lasting() -> Self {
        Self { files: Vec::new(), lasting: Some(BTreeMap::new()) }
    }

    /// What there is now, as the sources of one run.
    #[must_use]
    pub fn now(&self) -> Self {
        Self { files: self.files.clone(), lasting: None }
    }

    /// Keeps a text and gives it a number.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let (path, text) = (path.into(), text.into());
        let new = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let id = match &mut self.lasting {
            Some(lasting) => *lasting.entry(path.clone()).or_insert(new),
            None => new,
        };
        match self.files.get_mut(id.0 as usize) {
            Some(file) if file.text == text => {}
            Some(file) => *file = Arc::new(SourceFile::new(path, text)),
            None => self.files.push(Arc::new(SourceFile::new(path, text))),
        }
        id
    }

    /// Lets go of the files below a folder: those that are added again get new numbers, in the
    /// order in which they are.
    pub fn forget(&mut self, folder: &str) {
        let Some(lasting) = &mut self.lasting else { return };
        let below = format!("{folder}/");
        lasting.retain(|path, id| {
            let gone = path.starts_with(&below);
            if let Some(file) = self.files.get_mut(id.0 as usize).filter(|_| gone) {
                *file = Arc::new(SourceFile::new(String::new(), Arc::default()));
            }
            !gone
        });
    }

    /// The file of that number.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The files, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| (FileId(u32::try_from(index).unwrap_or(u32::MAX)), &**file))
    }

    /// The file at that path, if it was read.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self.files.iter().position(|file| file.path == path)?;
        u32::try_from(index).ok().map(FileId)
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
