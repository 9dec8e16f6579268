//! One file: bytes into text, text into a tree.

use std::io;

use crate::diagnostic::{Diagnostic, Edit, Message};
use crate::source::host::{Fault, LARGEST_FILE};
use crate::source::{FileId, Host, Sources, Span};
use crate::syntax::yaml::{self, Node};
use crate::syntax::{hidden, number};

/// The text of a file, kept among the sources. Bytes that are not UTF-8, and NUL, are reported
/// and replaced, so that the rest can still be read. `None` if there is no such file, or what lies
/// there can be none, which is reported.
///
/// # Errors
/// When the file is there but cannot be read.
pub fn read_text(
    host: &dyn Host,
    sources: &mut Sources,
    path: &str,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<FileId>> {
    let bytes = match host.read(path) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(None),
        Err(error) => {
            let fault = host.fault(path).ok_or(error)?;
            findings.push(unreadable(sources, path, fault));
            return Ok(None);
        }
    };
    let (text, broken) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
        }
    };
    // What is replaced is not as long as what replaces it: only the first place is certain.
    let broken = broken.into_iter().chain(text.find('\0')).min();
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
    findings.extend(hidden_characters(file, &sources.file(file).text));
    Ok(Some(file))
}

/// The characters of a text that nobody sees: a finding for each line that has any.
fn hidden_characters(file: FileId, text: &str) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = Vec::new();
    let mut line_end = 0;
    for (at, c) in hidden(text) {
        let span = Span::new(file, at..at + c.len_utf8());
        if at >= line_end {
            line_end = text[at..].find('\n').map_or(text.len(), |end| at + end);
            findings.push(
                Diagnostic::new("hidden-character")
                    .arg("name", number(c))
                    .label(span, "here")
                    .help("help"),
            );
        }
        if let Some(finding) = findings.last_mut() {
            finding.edits.push(Edit { span, text: String::new() });
        }
    }
    findings
}

/// The size of the largest file, in mebibytes.
const MOST: i64 = (LARGEST_FILE >> 20).cast_signed();

/// What lies where a file should, and can be none.
pub(super) fn unreadable(sources: &mut Sources, path: &str, fault: Fault) -> Diagnostic {
    let file = sources.add(path, "");
    let (detail, help) = match fault {
        Fault::TooLarge => ("file-too-large", "split"),
        Fault::NoFile => ("file-is-none", "replace"),
        Fault::Circle => ("file-circle", "link"),
        Fault::Nowhere => ("file-nowhere", "link"),
        Fault::Outside => ("file-outside", "copy"),
        Fault::Name => ("file-name", "rename"),
    };
    let detail = Message::new(detail).arg("most", MOST);
    let start = Span::new(file, 0..0);
    Diagnostic::new("unreadable-file").arg("detail", detail).label(start, "here").help(help)
}

/// The tree of a file that was read.
pub(super) fn parse(sources: &Sources, file: FileId, findings: &mut Vec<Diagnostic>) -> Node {
    let (node, found) = yaml::parse(file, &sources.file(file).text);
    findings.extend(found);
    node
}
