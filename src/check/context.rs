//! The words around a claim, by which a rule tells of what it speaks: its sentence, the block and
//! its title, folded.

use super::dossier::Edition;
use crate::claim::Claim;
use crate::fact::fold;

/// The folded text of the claim's sentence.
pub(super) fn sentence(edition: &Edition<'_>, claim: &Claim) -> String {
    let Some(section) = edition.section_of(claim) else { return String::new() };
    let text = section.blocks.get(claim.block).map_or(&section.title, |block| &block.text);
    fold_words(text.text().get(claim.sentence.clone()).unwrap_or_default())
}

/// How far around a claim its block may tell what it speaks of, in bytes.
const CONTEXT: usize = 1000;

/// The folded text around the claim: its block, the block that announces it, the title above.
pub(super) fn context(edition: &Edition<'_>, claim: &Claim) -> String {
    let Some(section) = edition.section_of(claim) else { return String::new() };
    let block = section.blocks.get(claim.block).map_or("", |block| block.text.text());
    let start = block.floor_char_boundary(claim.range.start.saturating_sub(CONTEXT));
    let end = block.ceil_char_boundary((claim.range.end + CONTEXT).min(block.len()));
    let block = block.get(start..end).unwrap_or(block);
    let before = claim.block.checked_sub(1).and_then(|index| section.blocks.get(index));
    let before = before.map_or("", |block| block.text.text());
    let before = before.get(..before.floor_char_boundary(CONTEXT)).unwrap_or(before);
    fold_words(&format!("{} {before} {block}", section.title.text()))
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
pub(super) fn title(edition: &Edition<'_>, claim: &Claim) -> String {
    fold_words(edition.section_of(claim).map_or("", |section| section.title.text()))
}
