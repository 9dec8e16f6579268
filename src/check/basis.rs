//! Which purpose a legal basis of prose belongs to, and on which bases the data put it.

use super::context::{sentence, title};
use super::dossier::Edition;
use crate::claim::Claim;
use crate::fact::{LegalBasis, Value, fold};
use crate::language::format;
use crate::model::{Channel, Organisation, Purpose, Scope};
use crate::source::Spanned;
use crate::syntax::markdown::BlockKind;

/// The shortest word that tells one purpose from another.
const SHORTEST: usize = 5;
/// How many letters of a word count: « inscription » and « inscriptions » are the same.
const STEM: usize = 6;

/// The bases on which the data put what the sentence, the row or the title speaks of; none where
/// that cannot be told.
pub(super) fn declared_for<'o>(
    organisation: &'o Organisation,
    scope: Scope<'o>,
    edition: &Edition<'_>,
    claim: &Claim,
) -> Vec<&'o Spanned<LegalBasis>> {
    let own = row(edition, claim);
    if let Some(row) = &own {
        let bases = of_channels(scope, edition, row);
        if !bases.is_empty() {
            return bases;
        }
    }
    let texts =
        [own, Some(sentence(edition, claim).to_string()), Some(title(edition, claim).to_string())];
    for text in texts.into_iter().flatten() {
        let purposes = meant(scope, edition, &text);
        let bases: Vec<_> = purposes.iter().flat_map(|purpose| &purpose.legal_basis).collect();
        if !bases.is_empty() {
            return bases;
        }
        if !purposes.is_empty() {
            return Vec::new();
        }
    }
    let sentence = sentence(edition, claim);
    let tells_messages =
        edition.lexicon.is_some_and(|lexicon| lexicon.subject.marketing.is_match(&sentence));
    if !tells_messages || is_of_rights(edition, claim) {
        return Vec::new();
    }
    let channels = organisation.marketing.marketing.values();
    channels.map(|channel| &channel.legal_basis).collect()
}

/// The bases of the channels of messages that head a row.
fn of_channels<'o>(
    scope: Scope<'o>,
    edition: &Edition<'_>,
    row: &str,
) -> Vec<&'o Spanned<LegalBasis>> {
    let name = |channel: &Channel| {
        let id = channel.id();
        edition.words.text(&format!("channel-{id}"), None, &[]).unwrap_or_else(|| id.to_owned())
    };
    let channels = scope.marketing().filter(|(_, channel)| {
        fold(&format::list(edition.words, channel.channels.iter().map(name))) == row
    });
    channels.map(|(_, channel)| &channel.legal_basis).collect()
}

/// Whether the claim tells when a right applies: "processing based on consent or on a contract".
pub(super) fn is_of_rights(edition: &Edition<'_>, claim: &Claim) -> bool {
    let here = edition.claims_of(claim.section, claim.block);
    let beside = here.iter().any(|other| matches!(other.value, Value::Right(_)));
    let titled = edition.lexicon.is_some_and(|lexicon| {
        let words = &lexicon.statement.right;
        words.titles.is_match(&title(edition, claim))
            || words.frames.is_match(&title(edition, claim))
    });
    beside || titled
}

/// Whether words around a claim announce a legal basis: its sentence, its title, its list or its
/// table do.
pub(super) fn is_announced(edition: &Edition<'_>, claim: &Claim) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    let words = &lexicon.statement.basis;
    let title = title(edition, claim);
    words.frames.is_match(&sentence(edition, claim)) || words.titles.is_match(&title)
}

/// Every basis that the data name.
pub(super) fn all(organisation: &Organisation) -> Vec<&Spanned<LegalBasis>> {
    let purposes = organisation.processing.purposes.values();
    let channels = organisation.marketing.marketing.values();
    let of_purposes = purposes.flat_map(|purpose| &purpose.legal_basis);
    of_purposes.chain(channels.map(|channel| &channel.legal_basis)).collect()
}

/// The first cell of the row of a claim, folded.
pub(super) fn row(edition: &Edition<'_>, claim: &Claim) -> Option<String> {
    let section = edition.section_of(claim)?;
    let BlockKind::Cell { table, row, column } = section.blocks.get(claim.block)?.kind else {
        return None;
    };
    let first = BlockKind::Cell { table, row, column: 0 };
    let cells = section.blocks.get(..claim.block)?;
    let cell = cells.iter().rev().take(column).find(|block| block.kind == first)?;
    Some(fold(cell.text.text()))
}

/// The purposes of which a folded text speaks: those whose words it has all, and the most of them.
fn meant<'o>(scope: Scope<'o>, edition: &Edition<'_>, text: &str) -> Vec<&'o Purpose> {
    let words: Vec<&str> = text.split(' ').map(stem).collect();
    let mut best = 0;
    let mut found = Vec::new();
    for (_, purpose) in scope.purposes() {
        let name = fold(purpose.name.get(edition.language));
        let own: Vec<&str> =
            name.split(' ').filter(|word| word.len() >= SHORTEST).map(stem).collect();
        let whole = own.iter().all(|stem| words.contains(stem));
        if !whole || own.is_empty() || own.len() < 2 && name != text {
            continue;
        }
        if own.len() > best {
            best = own.len();
            found.clear();
        }
        if own.len() == best {
            found.push(purpose);
        }
    }
    found
}

fn stem(word: &str) -> &str {
    word.char_indices().nth(STEM).map_or(word, |(at, _)| &word[..at])
}
