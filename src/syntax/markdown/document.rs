//! What a document is made of, as checks see it.

use crate::source::Span;
use crate::syntax::text::Mapped;

/// A document: its sections in order. Text before the first heading is a section of level 0.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The sections, in the order of the text; nesting is told by their levels.
    pub sections: Vec<Section>,
}

impl Document {
    /// The section of that id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id.as_deref() == Some(id))
    }
}

/// A heading and the blocks below it, up to the next heading of any level.
#[derive(Clone, Debug)]
pub struct Section {
    /// The id given in braces after the title.
    pub id: Option<String>,
    /// The level of the heading, 1 to 6; 0 before the first heading.
    pub level: u8,
    /// The title.
    pub title: Mapped,
    /// Where the heading stands, its marks included; where the text begins for level 0.
    pub span: Span,
    /// The blocks, flat and in order.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its plain text, without marks, entities and escapes.
    pub text: Mapped,
    /// Where it stands.
    pub span: Span,
    /// The links in it.
    pub links: Vec<Link>,
}

/// A kind of block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A paragraph, in or out of a quotation.
    Paragraph,
    /// An item of a list. `depth` counts from 1; `list` numbers the lists of the document;
    /// `lead_in` is the index among the section's blocks of the paragraph or item before the list.
    Item {
        /// How deeply the list is nested, from 1.
        depth: u8,
        /// The number of the list in the document.
        list: usize,
        /// The block that announces the list.
        lead_in: Option<usize>,
    },
    /// A cell of a table. `row` 0 is the head.
    Cell {
        /// The number of the table in the document.
        table: usize,
        /// The row, the head being 0.
        row: usize,
        /// The column, from 0.
        column: usize,
    },
    /// A block of code; it makes no claims.
    Code,
}

/// A link.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads, as written.
    pub target: String,
    /// The text that is marked as the link.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Whether the author wrote it; not so where data printed any part of it.
    pub literal: bool,
}
