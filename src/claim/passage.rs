//! Passages: what sentences say that rules judge, with exact places.
//!
//! A passage is no fact: it has no value that data could hold. It is read beside the claims, from
//! the same normalised text.

use std::ops::Range;

use super::{TITLE, normal, titled};
use crate::language::Lexicon;
use crate::language::lexicon::Topic;
use crate::source::Span;
use crate::syntax::markdown::{Block, BlockKind, Document, Section};

/// A sentence that says something of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What it says.
    pub topic: Topic,
    /// The index of the section in the document.
    pub section: usize,
    /// The index of the block in the section; [`TITLE`] for the section's title.
    pub block: usize,
    /// The words, as a range of the block's text.
    pub range: Range<usize>,
    /// The sentence around them, as a range of the block's text.
    pub sentence: Range<usize>,
    /// Where the words stand in the source.
    pub span: Span,
    /// Whether the author wrote them; not so where data printed any part of them.
    pub literal: bool,
}

/// The passages of a document, in the order of the text.
pub fn passages(document: &Document, lexicon: &Lexicon) -> Vec<Passage> {
    let mut passages = Vec::new();
    for (index, section) in document.sections.iter().enumerate() {
        let title = normal::normalise(section.title.text(), lexicon).folded.text;
        read(&titled(section), (index, TITLE), "", lexicon, &mut passages);
        for (block_index, block) in section.blocks.iter().enumerate() {
            if block.kind != BlockKind::Code {
                let around = format!("{title}\n{}", announced(section, block, lexicon));
                read(block, (index, block_index), &around, lexicon, &mut passages);
            }
        }
    }
    passages
}

/// The folded words that announce the list of a block.
fn announced(section: &Section, block: &Block, lexicon: &Lexicon) -> String {
    let BlockKind::Item { lead_in: Some(lead_in), .. } = block.kind else { return String::new() };
    let lead_in = section.blocks.get(lead_in).map_or("", |block| block.text.text());
    normal::normalise(lead_in, lexicon).folded.text
}

fn read(
    block: &Block,
    place: (usize, usize),
    around: &str,
    lexicon: &Lexicon,
    passages: &mut Vec<Passage>,
) {
    let text = normal::normalise(block.text.text(), lexicon);
    let folded = &text.folded.text;
    let around = format!("{around}\n{folded}");
    for (words, found) in lexicon.passage.in_text(folded) {
        let sentence = text.sentence(found.start);
        let said = folded.get(sentence.clone()).unwrap_or_default();
        if !words.fits(said, &around) {
            continue;
        }
        let range = text.folded.original(found);
        let Some((span, literal)) = block.text.origin(range.clone()) else { continue };
        let sentence = text.folded.original(sentence);
        let topic = words.topic;
        let (section, block) = place;
        passages.push(Passage { topic, section, block, range, sentence, span, literal });
    }
}
