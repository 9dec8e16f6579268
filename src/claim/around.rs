//! What stands around a block: the titles above it, the words that announce its list, the head of
//! its column. All is folded.

use std::collections::BTreeMap;

use super::TITLE;
use crate::language::Lexicon;
use crate::language::lexicon::{Cued, Phrases, fold_into};
use crate::syntax::markdown::{BlockKind, Document};

/// Of the words that announce a list, those that count: the last ones.
const ANNOUNCED: usize = 300;

/// Folded words, with their phrases.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) text: String,
    cued: Cued,
}

impl Words {
    fn new(text: String, lexicon: &Lexicon) -> Self {
        let cued = lexicon.cues.find(&text);
        Self { text, cued }
    }

    /// Whether a phrase of a set is among them.
    pub(super) fn has(&self, phrases: &Phrases) -> bool {
        self.cued.has(phrases, &self.text)
    }
}

/// What stands around a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'s> {
    /// The title of the section and those above it.
    pub(super) titles: &'s Words,
    /// The words that announce the list of an item.
    pub(super) lead_in: &'s Words,
    /// The head of the column of a cell.
    pub(super) column: &'s Words,
    /// What the block is.
    pub(super) place: Place,
}

/// What a block is, as extractors see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Place {
    /// A paragraph.
    #[default]
    Paragraph,
    /// The title of a section.
    Title,
    /// An item of a list.
    Item,
    /// The head of a column.
    Head,
    /// A cell of the first column.
    FirstCell,
    /// Another cell.
    Cell,
}

impl Place {
    /// Whether a text in this place says something. What names a row, a column or a section does
    /// not, unless it is a sentence.
    pub(super) fn says(self, text: &str) -> bool {
        matches!(self, Self::Paragraph | Self::Item) || text.trim_end().ends_with(['.', '!'])
    }

    /// Whether it holds words without a verb as a rule.
    pub(super) fn is_short(self) -> bool {
        self != Self::Paragraph
    }
}

/// The surroundings of the blocks of a document.
pub(super) struct Surroundings<'d> {
    document: &'d Document,
    /// By section.
    titles: Vec<Words>,
    /// The head of each column, by table and column.
    heads: BTreeMap<(usize, usize), Words>,
    /// What announces each list, by section and block.
    lead_ins: BTreeMap<(usize, usize), Words>,
    nothing: Words,
}

impl<'d> Surroundings<'d> {
    pub(super) fn new(document: &'d Document, lexicon: &Lexicon) -> Self {
        let mut heads = BTreeMap::new();
        let mut lead_ins = BTreeMap::new();
        let mut titles = Vec::new();
        let mut above: Vec<(u8, String)> = Vec::new();
        for (section_index, section) in document.sections.iter().enumerate() {
            above.retain(|(level, _)| *level < section.level);
            above.push((section.level, folded(section.title.text())));
            let all: Vec<&str> = above.iter().map(|(_, title)| title.as_str()).collect();
            titles.push(Words::new(all.join(" \n "), lexicon));
            for block in &section.blocks {
                match block.kind {
                    BlockKind::Cell { table, row: 0, column } => {
                        let words = || Words::new(folded(block.text.text()), lexicon);
                        heads.entry((table, column)).or_insert_with(words);
                    }
                    BlockKind::Item { lead_in: Some(lead_in), .. } => {
                        let announced = section.blocks.get(lead_in);
                        let announced = announced.map_or("", |block| block.text.text());
                        let words = || Words::new(folded(last_words(announced)), lexicon);
                        lead_ins.entry((section_index, lead_in)).or_insert_with(words);
                    }
                    _ => {}
                }
            }
        }
        Self { document, titles, heads, lead_ins, nothing: Words::default() }
    }

    /// What stands around a block.
    pub(super) fn of(&self, (section, block): (usize, usize)) -> Around<'_> {
        let nothing = &self.nothing;
        let around = Around {
            titles: self.titles.get(section).unwrap_or(nothing),
            lead_in: nothing,
            column: nothing,
            place: if block == TITLE { Place::Title } else { Place::Paragraph },
        };
        let blocks = self.document.sections.get(section).map(|section| &section.blocks);
        match blocks.and_then(|blocks| blocks.get(block)).map(|block| &block.kind) {
            Some(BlockKind::Item { lead_in, .. }) => {
                let lead_in = lead_in.and_then(|lead_in| self.lead_ins.get(&(section, lead_in)));
                Around { lead_in: lead_in.unwrap_or(nothing), place: Place::Item, ..around }
            }
            Some(BlockKind::Cell { table, row, column }) => {
                let place = match (row, column) {
                    (0, _) => Place::Head,
                    (_, 0) => Place::FirstCell,
                    _ => Place::Cell,
                };
                let column = self.heads.get(&(*table, *column)).unwrap_or(nothing);
                Around { column, place, ..around }
            }
            _ => around,
        }
    }
}

/// The last words of a text: those that announce a list.
fn last_words(text: &str) -> &str {
    let from = text.ceil_char_boundary(text.len().saturating_sub(ANNOUNCED));
    text.get(from..).unwrap_or_default()
}

/// A text in lower case and without accents, as the lexicon has it.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        let plain = if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c };
        fold_into(&mut folded, plain);
    }
    folded
}
