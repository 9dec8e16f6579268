//! Documents that Tabellion did not write, as it reads them.

use crate::source::{FileId, Span};
use crate::syntax::Kind;
use crate::syntax::markdown::Document;
use crate::syntax::prose::holes;
use crate::syntax::text::{Mapped, Origin};

/// What stands in the place of an expression: no word, so that no fact runs across it.
const HOLE: &str = "\u{FFFC}";

/// The document of a text, by what its path or its looks tell of its kind.
pub(super) fn document(file: FileId, path: &str, text: &str) -> Document {
    Kind::of(path, text).read(&without_expressions(file, text))
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
