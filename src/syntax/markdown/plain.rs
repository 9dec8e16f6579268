//! Plain text as a document: paragraphs, one for each line, and items for lines with a dash.

use super::document::{Block, BlockKind, Document, Section};
use crate::syntax::text::Mapped;

/// The document of a plain text: one section without a title.
pub fn plain(text: &Mapped) -> Document {
    let Some(start) = text.span(0..0) else { return Document::default() };
    let mut section =
        Section { id: None, level: 0, title: Mapped::default(), span: start, blocks: Vec::new() };
    let mut at = 0;
    let mut lead_in = None;
    for line in text.text().split_inclusive('\n') {
        let words = line.trim();
        let from = at + (line.len() - line.trim_start().len());
        at += line.len();
        let Some(span) = text.span(from..from + words.len()) else { continue };
        if words.is_empty() {
            continue;
        }
        let mut mapped = Mapped::default();
        mapped.push_part(text, from..from + words.len());
        let item = words.starts_with(['-', '•', '*', '–']);
        let kind = if item {
            BlockKind::Item { depth: 1, list: 0, lead_in }
        } else {
            lead_in = Some(section.blocks.len());
            BlockKind::Paragraph
        };
        section.blocks.push(Block { kind, text: mapped, span, links: Vec::new() });
    }
    Document { sections: vec![section] }
}
