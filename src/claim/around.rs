//! What stands around a block: the titles above it, the words that announce its list, the head of
//! its column. All is folded.

use std::collections::BTreeMap;

use super::TITLE;
use crate::language::lexicon::fold_char;
use crate::syntax::markdown::{BlockKind, Document};

/// Of the words that announce a list, those that count: the last ones.
const ANNOUNCED: usize = 300;

/// What stands around a block.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// The title of the section and those above it.
    pub(super) titles: String,
    /// The words that announce the list of an item.
    pub(super) lead_in: String,
    /// The head of the column of a cell.
    pub(super) column: String,
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
    titles: Vec<String>,
    /// Section and block of the head of each column, by table and column.
    heads: BTreeMap<(usize, usize), (usize, usize)>,
}

impl<'d> Surroundings<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let mut heads = BTreeMap::new();
        let mut titles = Vec::new();
        let mut above: Vec<(u8, String)> = Vec::new();
        for (section_index, section) in document.sections.iter().enumerate() {
            above.retain(|(level, _)| *level < section.level);
            above.push((section.level, folded(section.title.text())));
            let all: Vec<&str> = above.iter().map(|(_, title)| title.as_str()).collect();
            titles.push(all.join(" \n "));
            for (block_index, block) in section.blocks.iter().enumerate() {
                if let BlockKind::Cell { table, row: 0, column } = block.kind {
                    heads.entry((table, column)).or_insert((section_index, block_index));
                }
            }
        }
        Self { document, titles, heads }
    }

    /// What stands around a block.
    pub(super) fn of(&self, (section, block): (usize, usize)) -> Around {
        let titles = self.titles.get(section).cloned().unwrap_or_default();
        if block == TITLE {
            return Around { titles, place: Place::Title, ..Around::default() };
        }
        let text = |section: usize, block: usize| {
            let section = self.document.sections.get(section);
            section.and_then(|section| section.blocks.get(block))
        };
        match text(section, block).map(|block| &block.kind) {
            Some(BlockKind::Item { lead_in, .. }) => {
                let announced = lead_in.and_then(|index| text(section, index));
                let announced = announced.map_or("", |block| block.text.text());
                let from = announced.ceil_char_boundary(announced.len().saturating_sub(ANNOUNCED));
                let lead_in = folded(announced.get(from..).unwrap_or_default());
                Around { titles, lead_in, place: Place::Item, ..Around::default() }
            }
            Some(BlockKind::Cell { table, row, column }) => {
                let head = self.heads.get(&(*table, *column));
                let head = head.and_then(|(section, block)| text(*section, *block));
                let place = match (row, column) {
                    (0, _) => Place::Head,
                    (_, 0) => Place::FirstCell,
                    _ => Place::Cell,
                };
                let column = head.map(|block| folded(block.text.text())).unwrap_or_default();
                Around { titles, column, place, ..Around::default() }
            }
            _ => Around { titles, ..Around::default() },
        }
    }
}

/// A text in lower case and without accents, as the lexicon has it.
fn folded(text: &str) -> String {
    let plain = text.chars().map(|c| if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c });
    plain.flat_map(fold_char).collect()
}
