//! Documents that a command line names: they may lie anywhere, in or out of a workspace.

use std::io;
use std::path::Path;

use super::arguments::Common;
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::language::{Language, detect};
use crate::source::host::LARGEST_FILE;

/// The text of a document.
///
/// # Errors
/// When it cannot be read, is too large or is no text.
#[expect(clippy::disallowed_methods, reason = "a document that is named may lie anywhere")]
pub(super) fn read(file: &Path, path: &str) -> Result<String, Failure> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}"));
    let data = std::fs::metadata(file).map_err(named)?;
    if !data.is_file() || data.len() > LARGEST_FILE {
        return Err(Message::new("cli-not-readable").arg("file", path).into());
    }
    let bytes = std::fs::read(file).map_err(named)?;
    String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to();
        Message::new("cli-not-text").arg("file", path).arg("byte", byte).into()
    })
}

/// The language of the document of that number: the one that was named for it, the only one that
/// was named, or else the one in which most of its words are.
pub(super) fn language_of(common: &Common, index: usize, text: &str) -> Language {
    let asked = match common.language.as_slice() {
        [only] => Some(*only),
        several => several.get(index).copied(),
    };
    asked.unwrap_or_else(|| detect(text))
}
