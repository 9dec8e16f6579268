//! Claims of the prose against declared values: which datum a sentence speaks of, and whether it
//! says the same.
//!
//! A claim that equals a declared value of its kind is right. One that does not contradicts the
//! datum of which its sentence speaks, if that can be told; otherwise it is declared nowhere.

use super::declared::{self, Declared, DeclaredPeriod};
use super::dossier::{Dossier, Edition};
use crate::claim::Claim;
use crate::fact::{Address, Duration, Email, Period, Phone, Role, fold};
use crate::language::Language;
use crate::law::AUTHORITIES;
use crate::model::Organisation;

/// How a claim stands to the data, where it does not agree with them.
pub(super) enum Disagreement<'a, T> {
    /// The sentence speaks of this datum and says otherwise.
    Contradicts(Declared<'a, T>),
    /// No datum backs it.
    Undeclared,
}

/// Every claim that the author wrote out, with its edition.
pub(super) fn literal_claims<'d>(
    dossier: &'d Dossier<'_>,
) -> impl Iterator<Item = (&'d Edition<'d>, &'d Claim)> {
    dossier.editions().flat_map(|(_, edition)| {
        let claims = edition.claims.iter().chain(&edition.linked);
        claims.filter(|claim| claim.literal).map(move |claim| (edition, claim))
    })
}

/// How an e-mail address stands to the declared ones; `None` if it is one of them.
pub(super) fn email<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    email: &Email,
) -> Option<Disagreement<'o, Email>> {
    contact(declared::emails(organisation, edition.language), email, edition, claim, |declared| {
        alike(declared.as_str(), email.as_str()) || declared.domain() == email.domain()
    })
}

/// How a telephone number stands to the declared ones; `None` if it is one of them.
pub(super) fn phone<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    phone: &Phone,
) -> Option<Disagreement<'o, Phone>> {
    if AUTHORITIES.iter().any(|authority| authority.telephone().as_ref() == Some(phone)) {
        return None;
    }
    contact(declared::phones(organisation, edition.language), phone, edition, claim, |declared| {
        alike(declared.e164(), phone.e164())
    })
}

/// How a way to reach somebody stands to the declared ones: the sentence tells whose it is, or
/// it is near enough to one of them.
fn contact<'o, T: PartialEq>(
    mut all: Vec<Declared<'o, T>>,
    value: &T,
    edition: &Edition<'_>,
    claim: &Claim,
    near: impl Fn(&T) -> bool,
) -> Option<Disagreement<'o, T>> {
    if all.iter().any(|datum| datum.value == value) {
        return None;
    }
    let context = context(edition, claim);
    let spoken_of = all.iter().position(|datum| speaks_of(&context, &datum.names));
    let meant = spoken_of.or_else(|| all.iter().position(|datum| near(datum.value)));
    Some(match meant {
        Some(index) => Disagreement::Contradicts(all.swap_remove(index)),
        None => Disagreement::Undeclared,
    })
}

/// How a postal address stands to the declared ones; `None` if it is one of them.
pub(super) fn address<'o>(
    organisation: &'o Organisation,
    language: Language,
    address: &Address,
) -> Option<Disagreement<'o, Address>> {
    let all = declared::addresses(organisation, language);
    let authority = || AUTHORITIES.iter().any(|authority| authority.address() == *address);
    if all.iter().any(|datum| datum.value == address) || authority() {
        return None;
    }
    let nearest = all
        .into_iter()
        .filter(|datum| datum.value.near(address))
        .min_by_key(|datum| datum.value.differences(address).len());
    Some(nearest.map_or(Disagreement::Undeclared, Disagreement::Contradicts))
}

/// How a period stands to the declared ones; `None` if it is one that the sentence may mean.
pub(super) fn period<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    stated: &Period,
) -> Option<Disagreement<'o, Duration>> {
    if !matches!(stated.role, Role::Retention | Role::Deadline) {
        return None;
    }
    let all = declared::periods(organisation, edition.language);
    let meant = meant(&all, edition, claim, stated.role);
    // Values of other measures, such as days and months, are not the same period.
    let agrees = |datum: &DeclaredPeriod<'_>| stated.admits(datum.datum.value).unwrap_or(false);
    let candidates = if meant.is_empty() { all.iter().collect() } else { meant.clone() };
    if candidates.into_iter().any(agrees) {
        return None;
    }
    let spoken_of = meant.first().map(|first| first.datum.clone());
    Some(spoken_of.map_or(Disagreement::Undeclared, Disagreement::Contradicts))
}

/// The periods of which the sentence may speak.
fn meant<'p, 'o>(
    all: &'p [DeclaredPeriod<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
    role: Role,
) -> Vec<&'p DeclaredPeriod<'o>> {
    if role == Role::Deadline {
        return all.iter().filter(|datum| datum.deadline).collect();
    }
    for context in [sentence(edition, claim), context(edition, claim)] {
        let named: Vec<&DeclaredPeriod<'_>> = all
            .iter()
            .filter(|datum| !datum.deadline && speaks_of(&context, &datum.datum.names))
            .collect();
        if !named.is_empty() {
            return named;
        }
    }
    Vec::new()
}

/// The folded text of the claim's sentence.
fn sentence(edition: &Edition<'_>, claim: &Claim) -> String {
    let block = edition.section_of(claim).and_then(|section| section.blocks.get(claim.block));
    let text = block.and_then(|block| block.text.text().get(claim.sentence.clone()));
    fold_words(text.unwrap_or_default())
}

/// How far around a claim its block may tell what it speaks of, in bytes.
const CONTEXT: usize = 1000;

/// The folded text around the claim: its block, the block that announces it, the title above.
fn context(edition: &Edition<'_>, claim: &Claim) -> String {
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
fn fold_words(text: &str) -> String {
    let words = text.split_whitespace();
    let words = words.filter(|word| !word.contains('@') && !word.contains("://"));
    fold(&words.collect::<Vec<_>>().join(" "))
}

/// Whether a folded text speaks of one of the names: the whole name, or an acronym of it.
fn speaks_of(text: &str, names: &[String]) -> bool {
    let padded = format!(" {text} ");
    names.iter().any(|name| {
        let plain = fold(name.split('(').next().unwrap_or(name));
        let acronyms = name
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() >= 3 && word.chars().all(char::is_uppercase))
            .map(fold);
        std::iter::once(plain)
            .chain(acronyms)
            .any(|name| !name.is_empty() && padded.contains(&format!(" {name} ")))
    })
}

/// Whether one text is most likely a slip for the other.
fn alike(left: &str, right: &str) -> bool {
    strsim::damerau_levenshtein(left, right) <= 2
}
