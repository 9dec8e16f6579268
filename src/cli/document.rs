//! Documents that a command line names: they may lie anywhere, in or out of a workspace; `-` is
//! the standard input.

use std::io::{self, Read};
use std::path::Path;

use super::arguments::Common;
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::language::Language;
use crate::pipeline;
use crate::source::host::LARGEST_FILE;
use crate::source::{Decoded, decode};

/// The name of the standard input.
const STANDARD_INPUT: &str = "-";

/// The path of a document, as it was named, and its text.
pub(super) fn text(file: &Path) -> Result<(String, Decoded), Failure> {
    let path = file.display().to_string();
    let bytes = if path == STANDARD_INPUT { from_input(&path)? } else { from_file(file, &path)? };
    let decoded = decode(&bytes);
    decoded.map(|decoded| (path.clone(), decoded)).ok_or_else(|| {
        let byte = bytes.iter().position(|byte| *byte == 0).unwrap_or(0);
        Message::new("cli-not-text").arg("file", path).arg("byte", byte).into()
    })
}

/// The same for a document of which nothing may be lost.
pub(super) fn whole_text(file: &Path) -> Result<(String, String), Failure> {
    let (path, decoded) = text(file)?;
    match decoded.broken {
        Some(byte) => Err(Message::new("cli-not-text").arg("file", path).arg("byte", byte).into()),
        None => Ok((path, decoded.text)),
    }
}

fn from_input(path: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let length = io::stdin().lock().take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    if length as u64 > LARGEST_FILE {
        return Err(Message::new("cli-not-readable").arg("file", path).into());
    }
    Ok(bytes)
}

#[expect(clippy::disallowed_methods, reason = "a document that is named may lie anywhere")]
fn from_file(file: &Path, path: &str) -> Result<Vec<u8>, Failure> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}"));
    let data = std::fs::metadata(file).map_err(named)?;
    if !data.is_file() || data.len() > LARGEST_FILE {
        return Err(Message::new("cli-not-readable").arg("file", path).into());
    }
    Ok(std::fs::read(file).map_err(named)?)
}

/// The language of the document of that number: the one that was named for it, the only one that
/// was named, or else the one in which most of its words are.
pub(super) fn language_of(common: &Common, index: usize, path: &str, text: &str) -> Language {
    let asked = match common.language.as_slice() {
        [only] => Some(*only),
        several => several.get(index).copied(),
    };
    asked.unwrap_or_else(|| pipeline::language_of(path, text))
}
