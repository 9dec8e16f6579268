//! Titles that are not marked as such: a paragraph all in bold, alone on its line, before the text
//! that it announces. Authors who have no headings write them so.

use std::collections::BTreeSet;

use super::document::{Block, BlockKind, Document, Section};

/// No title is longer, in characters.
const LONGEST: usize = 120;

/// The document with the blocks of `bold` that are titles made headings. A block is named by the
/// index of its section and its own in that section.
pub fn promote(document: Document, bold: &BTreeSet<(usize, usize)>) -> Document {
    let mut promoted = Document::default();
    for (index, section) in document.sections.into_iter().enumerate() {
        let titles: Vec<usize> = (0..section.blocks.len())
            .filter(|block| {
                bold.contains(&(index, *block))
                    && is_title(&section.blocks, *block, |next| bold.contains(&(index, next)))
            })
            .collect();
        split(section, &titles, &mut promoted.sections);
    }
    promoted
}

fn is_title(blocks: &[Block], index: usize, bold: impl Fn(usize) -> bool) -> bool {
    let Some(block) = blocks.get(index) else { return false };
    let text = block.text.text().trim();
    block.kind == BlockKind::Paragraph
        && text.chars().count() <= LONGEST
        && text.chars().any(char::is_alphabetic)
        && !text.contains('\n')
        && !text.ends_with(['.', ',', ';', ':'])
        // Several lines in bold are no titles but an address, or a notice in large letters.
        && blocks.get(index + 1).is_some_and(|_| !bold(index + 1))
        && !(index > 0 && bold(index - 1))
}

/// The section and those that begin at its titles.
fn split(section: Section, titles: &[usize], sections: &mut Vec<Section>) {
    if titles.is_empty() {
        sections.push(section);
        return;
    }
    let level = (section.level + 1).min(6);
    let mut current = Section { blocks: Vec::new(), ..section };
    let mut start = 0;
    for (index, mut block) in section.blocks.into_iter().enumerate() {
        if titles.contains(&index) {
            let Block { text, span, .. } = block;
            let next = Section { id: None, level, title: text, span, blocks: Vec::new() };
            sections.push(std::mem::replace(&mut current, next));
            start = index + 1;
            continue;
        }
        if let BlockKind::Item { lead_in, .. } = &mut block.kind {
            *lead_in = lead_in.and_then(|lead_in| lead_in.checked_sub(start));
        }
        current.blocks.push(block);
    }
    sections.push(current);
}
