//! Documents that Tabellion did not write, as it reads them.

use crate::language::{Language, detect};
use crate::source::{FileId, Sources, Span};
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

/// The language of a text: that of the words that its document holds, whatever stands in its tags.
pub fn language_of(path: &str, text: &str) -> Language {
    let file = Sources::default().add(path, "");
    let document = document(file, path, text);
    let mut words = String::with_capacity(text.len());
    for section in &document.sections {
        let blocks = section.blocks.iter().map(|block| block.text.text());
        for text in std::iter::once(section.title.text()).chain(blocks) {
            words.extend([text, "\n"]);
        }
    }
    detect(&words)
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
