//! Documents that Tabellion did not write, as it reads them: the form is told by the name.

use crate::source::{FileId, Span};
use crate::syntax::markdown::{self, Document};
use crate::syntax::prose::holes;
use crate::syntax::text::{Mapped, Origin};

/// What stands in the place of an expression: no word, so that no fact runs across it.
const HOLE: &str = "\u{FFFC}";

/// The document of a text: Markdown, or plain text where the path does not end in `.md`.
pub(super) fn document(file: FileId, path: &str, text: &str) -> Document {
    if path.ends_with(".md") {
        markdown::parse(&without_expressions(file, text)).0
    } else {
        markdown::plain(&Mapped::literal(text, Span::new(file, 0..text.len())))
    }
}

/// The text with a mark in the place of each expression.
fn without_expressions(file: FileId, text: &str) -> Mapped {
    let mut mapped = Mapped::default();
    let mut at = 0;
    for hole in holes(text) {
        let before = at..hole.range.start;
        mapped.push(&text[before.clone()], Origin::Literal(Span::new(file, before)));
        mapped.push(HOLE, Origin::Printed(Span::new(file, hole.range.clone())));
        at = hole.range.end;
    }
    mapped.push(&text[at..], Origin::Literal(Span::new(file, at..text.len())));
    mapped
}
