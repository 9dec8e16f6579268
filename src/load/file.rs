//! One file: bytes into text, text into a tree.

use std::io;

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Host, Sources, Span};
use crate::syntax::yaml::{self, Node};

/// The text of a file, kept among the sources. Bytes that are not UTF-8, and NUL, are reported
/// and replaced, so that the rest can still be read. `None` if there is no such file.
///
/// # Errors
/// When the file is there but cannot be read.
pub fn read_text(
    host: &dyn Host,
    sources: &mut Sources,
    path: &str,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<FileId>> {
    let Some(bytes) = host.read(path)? else { return Ok(None) };
    let (text, broken) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
        }
    };
    let broken = broken.or_else(|| text.find('\0'));
    let mut text = text.replace('\0', "\u{FFFD}");
    // Some editors begin a file with a mark that would hide the first heading. Three spaces are
    // as long, and may stand before one.
    if path.ends_with(".md") && text.starts_with('\u{FEFF}') {
        text.replace_range(..'\u{FEFF}'.len_utf8(), "   ");
    }
    let file = sources.add(path, text);
    if let Some(at) = broken {
        let end = sources.file(file).text.ceil_char_boundary(at + 1);
        findings.push(
            Diagnostic::new("invalid-encoding")
                .label(Span::new(file, at..end), "here")
                .help("help"),
        );
    }
    Ok(Some(file))
}

/// The tree of a file that was read.
pub(super) fn parse(sources: &Sources, file: FileId, findings: &mut Vec<Diagnostic>) -> Node {
    let (node, found) = yaml::parse(file, &sources.file(file).text);
    findings.extend(found);
    node
}
