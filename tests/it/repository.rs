//! The files of the repository, and how a check over them reports what offends.

use std::fmt;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

/// A text of the repository.
pub(crate) struct Text {
    /// The path below the root, with `/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

/// A place that breaks a rule of the house.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Offence {
    path: String,
    line: usize,
    why: String,
}

impl Offence {
    pub(crate) fn new(path: &str, line: usize, why: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, why: why.into() }
    }
}

impl fmt::Display for Offence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.path, self.line, self.why)
    }
}

/// Folders that are made, not written.
const MADE: [&str; 7] =
    [".git", "target", "public", ".tabellion", "node_modules", "suite-output", "book"];

/// Every text below `folder` whose name ends with one of `endings`, in order of the paths.
pub(crate) fn texts(folder: &str, endings: &[&str]) -> Vec<Text> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let written =
        |entry: &DirEntry| !entry.file_name().to_str().is_some_and(|name| MADE.contains(&name));
    WalkDir::new(root.join(folder))
        .sort_by_file_name()
        .into_iter()
        .filter_entry(written)
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
            let path = path.trim_start_matches("./").to_owned();
            endings.iter().any(|ending| path.ends_with(ending)).then_some(())?;
            let text = std::fs::read_to_string(entry.path()).ok()?;
            Some(Text { path, text })
        })
        .collect()
}

/// The text at `path`.
pub(crate) fn text(path: &str) -> String {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&full).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Fails with every offence on a line of its own.
pub(crate) fn expect_none(offences: &[Offence]) {
    let list: Vec<String> = offences.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "\n{}\n", list.join("\n"));
}

/// Compares a text with the file that holds it as expected; `UPDATE=1` writes the file.
pub(crate) fn expect_text(path: &str, actual: &str) {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if updating() {
        std::fs::create_dir_all(full.parent().expect("a folder")).expect("a folder to write to");
        std::fs::write(&full, actual).expect("a file to write to");
        return;
    }
    let expected = std::fs::read_to_string(&full).unwrap_or_default();
    assert_eq!(actual, expected, "{path} says otherwise; UPDATE=1 rewrites it");
}

/// Whether expected texts are to be rewritten.
pub(crate) fn updating() -> bool {
    std::env::var("UPDATE").is_ok_and(|value| value == "1")
}
