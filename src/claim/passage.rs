//! Passages: what sentences say that rules judge, with exact places.
//!
//! A passage is no fact: it has no value that data could hold. It is read beside the claims, from
//! the same normalised text.

use std::ops::Range;

use super::{TITLE, Texts};
use crate::language::Lexicon;
use crate::language::lexicon::Topic;
use crate::source::Span;
use crate::syntax::markdown::{BlockKind, Document};
use crate::syntax::text::Mapped;

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
pub fn passages(document: &Document, texts: &Texts, lexicon: &Lexicon) -> Vec<Passage> {
    let mut passages = Vec::new();
    for (index, section) in document.sections.iter().enumerate() {
        let folded = |block| texts.get(index, block).map_or("", |text| &*text.folded.text);
        read((&section.title, texts), (index, TITLE), "", lexicon, &mut passages);
        for (block_index, block) in section.blocks.iter().enumerate() {
            let lead_in = match block.kind {
                BlockKind::Item { lead_in: Some(lead_in), .. } => folded(lead_in),
                _ => "",
            };
            let around = format!("{}\n{lead_in}", folded(TITLE));
            let place = (index, block_index);
            read((&block.text, texts), place, &around, lexicon, &mut passages);
        }
    }
    passages
}

fn read(
    (mapped, texts): (&Mapped, &Texts),
    place: (usize, usize),
    around: &str,
    lexicon: &Lexicon,
    passages: &mut Vec<Passage>,
) {
    let (section, block) = place;
    let Some(text) = texts.get(section, block) else { return };
    let folded = &text.folded.text;
    let mut whole = None;
    for (words, found) in lexicon.passage.in_text(folded) {
        let sentence = text.sentence(found.start);
        let said = folded.get(sentence.clone()).unwrap_or_default();
        let around = whole.get_or_insert_with(|| format!("{around}\n{folded}"));
        if !words.fits(said, around) {
            continue;
        }
        let range = text.folded.original(found);
        let Some((span, literal)) = mapped.origin(range.clone()) else { continue };
        let sentence = text.folded.original(sentence);
        let topic = words.topic;
        passages.push(Passage { topic, section, block, range, sentence, span, literal });
    }
}
