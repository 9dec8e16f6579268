//! The words around a claim, by which a rule tells of what it speaks: its sentence, the block and
//! its title, folded.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::dossier::Edition;
use crate::claim::Claim;
use crate::fact::fold;
use crate::syntax::markdown::{BlockKind, Section};

/// The folded texts of an edition that were asked for before: many rules ask for the same.
#[derive(Debug, Default)]
pub(super) struct Folded(Mutex<BTreeMap<Key, Arc<str>>>);

/// What is folded: a range of a block, alone or with what stands around.
type Key = (What, usize, usize, usize, usize);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Alone,
    WithContext,
    Title,
}

impl Folded {
    fn get(
        &self,
        what: What,
        claim: &Claim,
        range: Range<usize>,
        text: impl FnOnce() -> String,
    ) -> Arc<str> {
        let key = (what, claim.section, claim.block, range.start, range.end);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(key).or_insert_with(|| fold_words(&text()).into()).clone()
    }
}

/// The folded text of the claim's sentence.
pub(super) fn sentence(edition: &Edition<'_>, claim: &Claim) -> Arc<str> {
    edition.folds.get(What::Alone, claim, claim.sentence.clone(), || {
        let text = edition.text_of(claim).and_then(|text| text.get(claim.sentence.clone()));
        text.unwrap_or_default().to_owned()
    })
}

/// How far around a claim its block may tell what it speaks of, in bytes.
const CONTEXT: usize = 1000;

/// The folded text around the claim: its block, the block that announces it, the title above.
pub(super) fn context(edition: &Edition<'_>, claim: &Claim) -> Arc<str> {
    let Some(section) = edition.section_of(claim) else { return Arc::default() };
    let block = section.blocks.get(claim.block).map_or("", |block| block.text.text());
    let start = block.floor_char_boundary(claim.range.start.saturating_sub(CONTEXT));
    let end = block.ceil_char_boundary((claim.range.end + CONTEXT).min(block.len()));
    let block = block.get(start..end).unwrap_or(block);
    edition.folds.get(What::WithContext, claim, start..end, || {
        let before = claim.block.checked_sub(1).and_then(|index| section.blocks.get(index));
        let before = before.map_or("", |block| block.text.text());
        let before = before.get(..before.floor_char_boundary(CONTEXT)).unwrap_or(before);
        format!("{} {before} {block}", section.title.text())
    })
}

/// The folded words of a text. A mailbox or a web address speaks of nobody, whatever its host is
/// called.
pub(super) fn fold_words(text: &str) -> String {
    let words = text.split_whitespace();
    let words = words.filter(|word| !word.contains('@') && !word.contains("://"));
    fold(&words.collect::<Vec<_>>().join(" "))
}

/// Whether a folded text speaks of one of the names: the whole name, or an acronym of it.
pub(super) fn speaks_of(text: &str, names: &[String]) -> bool {
    let padded = format!(" {text} ");
    names.iter().any(|name| {
        // « données (Google Analytics) »: what stands in parentheses is a name as well.
        let parts = name.split(['(', ')']).map(fold);
        // The words of a tracker's name, such as `VISITOR_INFO1_LIVE`, are no acronyms.
        let words = if name.contains(char::is_whitespace) { name.as_str() } else { "" };
        let acronyms = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() >= 3 && word.chars().all(char::is_uppercase))
            .map(fold);
        parts.chain(acronyms).any(|name| !name.is_empty() && padded.contains(&format!(" {name} ")))
    })
}

/// The folded title above a claim.
pub(super) fn title(edition: &Edition<'_>, claim: &Claim) -> Arc<str> {
    edition.folds.get(What::Title, claim, 0..0, || {
        edition.section_of(claim).map_or("", |section| section.title.text()).to_owned()
    })
}

/// The folded first cell of the row in which a claim stands; none for that cell itself.
pub(super) fn row_head(edition: &Edition<'_>, claim: &Claim) -> Option<String> {
    let (_, table, row, column) = cell(edition, claim)?;
    (row > 0 && column > 0).then_some(())?;
    let head = edition.head((claim.section, table, row, 0))?;
    Some(fold_words(head.text.text()))
}

/// The folded head of the column in which a claim stands.
pub(super) fn column_head(edition: &Edition<'_>, claim: &Claim) -> Option<String> {
    let (_, table, row, column) = cell(edition, claim)?;
    (row > 0).then_some(())?;
    let head = edition.head((claim.section, table, 0, column))?;
    Some(fold_words(head.text.text()))
}

/// So many columns before one may tell what it is: nobody reads a table of more.
const COLUMNS: usize = 64;

/// The folded heads of the columns before the one in which a claim stands.
pub(super) fn heads_before(edition: &Edition<'_>, claim: &Claim) -> Vec<String> {
    let Some((_, table, _, column)) = cell(edition, claim) else { return Vec::new() };
    let before = (0..column.min(COLUMNS))
        .filter_map(|column| edition.head((claim.section, table, 0, column)));
    before.map(|block| fold_words(block.text.text())).collect()
}

fn cell<'e>(edition: &'e Edition<'_>, claim: &Claim) -> Option<(&'e Section, usize, usize, usize)> {
    let section = edition.section_of(claim)?;
    match section.blocks.get(claim.block)?.kind {
        BlockKind::Cell { table, row, column } => Some((section, table, row, column)),
        _ => None,
    }
}

/// The words that announce the list in which a claim stands.
pub(super) fn lead_in<'e>(edition: &'e Edition<'_>, claim: &Claim) -> Option<&'e str> {
    let section = edition.section_of(claim)?;
    match section.blocks.get(claim.block)?.kind {
        BlockKind::Item { lead_in, .. } => Some(section.blocks.get(lead_in?)?.text.text()),
        _ => None,
    }
}
