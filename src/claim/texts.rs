//! The titles and blocks of a document, made plain and searched for phrases once.
//!
//! Claims, passages and rules all ask the same words of the same texts. They ask here.

use super::TITLE;
use super::normal::{Text, normalise};
use crate::language::Lexicon;
use crate::syntax::markdown::{BlockKind, Document};
use crate::syntax::text::Mapped;

/// The texts of a document. Blocks of code have none.
#[derive(Debug)]
pub struct Texts(Vec<Section>);

#[derive(Debug)]
struct Section {
    title: Text,
    blocks: Vec<Option<Text>>,
}

impl Texts {
    /// Reads the texts of a document.
    pub fn new(document: &Document, lexicon: &Lexicon) -> Self {
        let read = |mapped: &Mapped| {
            let mut text = normalise(mapped.text(), lexicon);
            text.listen(lexicon);
            text
        };
        let sections = document.sections.iter().map(|section| {
            let blocks = section.blocks.iter();
            let blocks = blocks
                .map(|block| (block.kind != BlockKind::Code).then(|| read(&block.text)))
                .collect();
            Section { title: read(&section.title), blocks }
        });
        Self(sections.collect())
    }

    /// The text of a block; of the section's title for [`TITLE`].
    pub fn get(&self, section: usize, block: usize) -> Option<&Text> {
        let section = self.0.get(section)?;
        if block == TITLE {
            return Some(&section.title);
        }
        section.blocks.get(block)?.as_ref()
    }

    /// The texts of a section, each beside what it was made from: the title first.
    pub fn of_section<'t>(
        &'t self,
        document: &'t Document,
        section: usize,
    ) -> impl Iterator<Item = (&'t Mapped, &'t Text)> {
        let both = document.sections.get(section).zip(self.0.get(section));
        both.into_iter().flat_map(|(section, texts)| {
            let blocks = section.blocks.iter().zip(&texts.blocks);
            let blocks = blocks.filter_map(|(block, text)| Some((&block.text, text.as_ref()?)));
            std::iter::once((&section.title, &texts.title)).chain(blocks)
        })
    }

    /// All texts, each beside what it was made from.
    pub fn all<'t>(
        &'t self,
        document: &'t Document,
    ) -> impl Iterator<Item = (&'t Mapped, &'t Text)> {
        (0..self.0.len()).flat_map(|section| self.of_section(document, section))
    }
}
