//! What was understood of a text: what it is made of, what its sentences say, and what rules ask of
//! its words.
//!
//! It is a function of the text and of the words of its language. It knows neither whose text it is
//! nor what is declared, so that it holds for as long as the text is the same.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::context::Folded;
use crate::claim::{Claim, Passage, TITLE, Text, Texts, extract_from, linked, passages};
use crate::fact::{Value, fold};
use crate::language::Lexicon;
use crate::syntax::markdown::{Block, BlockKind, Document, Section};
use crate::syntax::text::Mapped;

/// What was understood of a text.
pub struct Understood {
    /// What the text is made of.
    pub document: Document,
    /// What its sentences say.
    pub claims: Vec<Claim>,
    /// What its links say by where they lead.
    pub linked: Vec<Claim>,
    /// Its texts, made plain; none without a lexicon.
    texts: Option<Texts>,
    /// What its sentences say that rules judge, once a rule has asked.
    passages: OnceLock<Vec<Passage>>,
    /// Each section's title and blocks, folded.
    plain: Vec<Vec<String>>,
    /// The titles and sentences, folded, with spaces around each.
    folded: String,
    /// The items of lists and the cells of tables, likewise.
    listed: String,
    /// All titles and blocks as they are written, each on lines of its own, once a rule has asked.
    whole: OnceLock<String>,
    /// The cells of first rows and first columns, once a rule has asked.
    heads: OnceLock<BTreeMap<HeadPlace, usize>>,
    /// What rules have folded so far.
    pub(super) folds: Folded,
}

impl Understood {
    /// Reads a document.
    pub fn new(document: Document, lexicon: Option<&Lexicon>) -> Self {
        let texts = lexicon.map(|lexicon| Texts::new(&document, lexicon));
        let read = lexicon.zip(texts.as_ref());
        let claims = read.map(|(lexicon, texts)| extract_from(&document, texts, lexicon));
        let claims = claims.unwrap_or_default();
        let linked = linked(&document, &claims);
        let plain = folds(&document);
        let (folded, listed) = (folded(&document, &plain, &claims), listed(&document, &plain));
        let (passages, whole, heads) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        let folds = Folded::default();
        Self {
            document,
            claims,
            linked,
            texts,
            passages,
            plain,
            folded,
            listed,
            whole,
            heads,
            folds,
        }
    }

    /// Whether a title or a sentence holds the words, whatever their case and accents.
    pub fn mentions(&self, words: &str) -> bool {
        let wanted = format!(" {} ", fold(words));
        wanted.len() > 2 && self.folded.contains(&wanted)
    }

    /// The title and the blocks of a section, folded, with spaces around each.
    pub(super) fn folded_section(&self, section: usize) -> String {
        let mut folded = String::from(" ");
        for plain in self.plain.get(section).into_iter().flatten() {
            folded.extend([plain, " "]);
        }
        folded
    }

    /// Whether a word stands somewhere without its capital: then it is no name.
    pub(super) fn mentions_in_small(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        small != word && self.writes(&small)
    }

    /// Whether a title or a block may hold the words letter for letter: where not, there is no need
    /// to look at them one by one.
    pub(super) fn may_hold(&self, words: &str) -> bool {
        let whole = || {
            let mut whole = String::new();
            for mapped in self.mapped() {
                whole.extend([mapped.text(), "\n"]);
            }
            whole
        };
        self.whole.get_or_init(whole).contains(words)
    }

    /// The titles and the blocks.
    pub(super) fn mapped(&self) -> impl Iterator<Item = &Mapped> {
        self.document.sections.iter().flat_map(|section| {
            std::iter::once(&section.title).chain(section.blocks.iter().map(|block| &block.text))
        })
    }

    /// Whether the text holds a name letter for letter, apart from other letters and digits.
    pub fn writes(&self, name: &str) -> bool {
        let apart = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || "_-".contains(c)));
        self.may_hold(name)
            && self.mapped().any(|mapped| {
                let text = mapped.text();
                text.match_indices(name).any(|(at, _)| {
                    apart(text[..at].chars().next_back())
                        && apart(text[at + name.len()..].chars().next())
                })
            })
    }

    /// Whether an item of a list or a cell of a table holds the words.
    pub fn lists(&self, words: &str) -> bool {
        let wanted = format!(" {} ", fold(words));
        wanted.len() > 2 && self.listed.contains(&wanted)
    }

    /// Its sentences that say what rules judge.
    pub(super) fn passages(&self, lexicon: Option<&Lexicon>) -> &[Passage] {
        let read = || {
            let (lexicon, texts) = lexicon.zip(self.texts.as_ref())?;
            Some(passages(&self.document, texts, lexicon))
        };
        self.passages.get_or_init(|| read().unwrap_or_default())
    }

    /// The claims in the sentence of a passage.
    pub fn claims_in<'e>(&'e self, passage: &'e Passage) -> impl Iterator<Item = &'e Claim> {
        self.claims_of(passage.section, passage.block).iter().filter(|claim| {
            let sentence = &passage.sentence;
            claim.range.start < sentence.end && claim.range.end > sentence.start
        })
    }

    /// The claims of a block, or of a title.
    pub fn claims_of(&self, section: usize, block: usize) -> &[Claim] {
        slice(&self.claims, (section, block), |claim| (claim.section, claim.block))
    }

    /// The claims of the sentence in which one stands, with it.
    pub fn claims_beside(&self, claim: &Claim) -> &[Claim] {
        let here = self.claims_of(claim.section, claim.block);
        let start = claim.sentence.start;
        let first = here.partition_point(|other| other.sentence.start < start);
        let last = here.partition_point(|other| other.sentence.start <= start);
        here.get(first..last).unwrap_or_default()
    }

    /// The cell of a table in its first row or its first column.
    pub(super) fn head(&self, place: HeadPlace) -> Option<&Block> {
        let heads = self.heads.get_or_init(|| heads(&self.document));
        let block = heads.get(&place)?;
        self.document.sections.get(place.0)?.blocks.get(*block)
    }

    /// The words of a passage, as they are written.
    pub fn words_of(&self, passage: &Passage) -> &str {
        let section = self.document.sections.get(passage.section);
        let text = section.map(|section| match section.blocks.get(passage.block) {
            Some(block) if passage.block != TITLE => block.text.text(),
            _ => section.title.text(),
        });
        text.and_then(|text| text.get(passage.range.clone())).unwrap_or_default()
    }

    /// The titles and the blocks, code left out, each with what it was made to be read.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&Mapped, &Text)> {
        self.texts.iter().flat_map(|texts| texts.all(&self.document))
    }

    /// The same of one section.
    pub(super) fn texts_of(&self, section: usize) -> impl Iterator<Item = (&Mapped, &Text)> {
        self.texts.iter().flat_map(move |texts| texts.of_section(&self.document, section))
    }

    /// The text of a block, made to be read.
    pub(super) fn text_at(&self, section: usize, block: usize) -> Option<&Text> {
        self.texts.as_ref()?.get(section, block)
    }

    /// The section in which a claim stands.
    pub fn section_of(&self, claim: &Claim) -> Option<&Section> {
        self.document.sections.get(claim.section)
    }

    /// The text of the block, or of the title, in which a claim stands.
    pub fn text_of(&self, claim: &Claim) -> Option<&str> {
        let section = self.section_of(claim)?;
        Some(section.blocks.get(claim.block).map_or(&section.title, |block| &block.text).text())
    }
}

/// A section, a table, a row and a column.
pub(super) type HeadPlace = (usize, usize, usize, usize);

/// The cells of all first rows and first columns, each by its place.
fn heads(document: &Document) -> BTreeMap<HeadPlace, usize> {
    let mut heads = BTreeMap::new();
    for (index, section) in document.sections.iter().enumerate() {
        for (at, block) in section.blocks.iter().enumerate() {
            if let BlockKind::Cell { table, row, column } = block.kind
                && (row == 0 || column == 0)
            {
                heads.entry((index, table, row, column)).or_insert(at);
            }
        }
    }
    heads
}

/// Those of a place, among what is in the order of the text: a title comes before its blocks.
fn slice<T>(all: &[T], place: (usize, usize), of: impl Fn(&T) -> (usize, usize)) -> &[T] {
    let key = |(section, block): (usize, usize)| (section, block.wrapping_add(1));
    let first = all.partition_point(|one| key(of(one)) < key(place));
    let last = all.partition_point(|one| key(of(one)) <= key(place));
    all.get(first..last).unwrap_or_default()
}

/// Each section's title and blocks, folded.
fn folds(document: &Document) -> Vec<Vec<String>> {
    let sections = document.sections.iter().map(|section| {
        let blocks = section.blocks.iter().map(|block| &block.text);
        let texts = std::iter::once(&section.title).chain(blocks);
        texts.map(|text| fold(text.text())).collect()
    });
    sections.collect()
}

/// The items of lists and the cells of tables, each apart from the others.
fn listed(document: &Document, plain: &[Vec<String>]) -> String {
    let mut listed = String::new();
    for (section, folds) in document.sections.iter().zip(plain) {
        for (block, folded) in section.blocks.iter().zip(folds.iter().skip(1)) {
            if matches!(block.kind, BlockKind::Item { .. } | BlockKind::Cell { .. }) {
                listed.extend([" ", folded, " \n"]);
            }
        }
    }
    listed
}

/// The titles and sentences, with spaces around each. A mailbox or a web address names nobody,
/// whatever its host is called.
fn folded(document: &Document, plain: &[Vec<String>], claims: &[Claim]) -> String {
    let mut folded = String::from(" ");
    let contacts: Vec<&Claim> = claims
        .iter()
        .filter(|claim| matches!(claim.value, Value::Email(_) | Value::Url(_)))
        .collect();
    for (at, (section, folds)) in document.sections.iter().zip(plain).enumerate() {
        for (index, plain) in folds.iter().enumerate() {
            // The first one is the title.
            let block =
                index.checked_sub(1).and_then(|index| Some((index, section.blocks.get(index)?)));
            let named = block.and_then(|(index, block)| {
                let here = slice(&contacts, (at, index), |claim| (claim.section, claim.block));
                (!here.is_empty()).then(|| without(block.text.text(), here))
            });
            folded.extend([named.as_deref().unwrap_or(plain), " "]);
        }
    }
    folded
}

/// A text without claims that stand in it, folded.
fn without(text: &str, claims: &[&Claim]) -> String {
    let mut text = text.to_owned();
    // From the last one, so that the places of the others stay true.
    for claim in claims.iter().rev() {
        text.replace_range(claim.range.clone(), " ");
    }
    fold(&text)
}
