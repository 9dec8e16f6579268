//! Claims of the prose against declared values: which datum a sentence speaks of, and whether it
//! says the same.
//!
//! A claim that equals a declared value of its kind is right. One that does not contradicts the
//! datum of which its sentence speaks, if that can be told; otherwise it is declared nowhere.

use super::declared::{self, Declared, DeclaredPeriod, PeriodKind};
use super::dossier::{Dossier, Edition};
use crate::claim::Claim;
use crate::fact::{Address, Duration, Email, Period, Phone, Role, Value, fold};
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

/// How a way to reach somebody stands to the declared ones. Whose it is, the sentence or the title
/// above tells; else a value near enough to a declared one is taken for a slip.
fn contact<'o, T: PartialEq>(
    mut all: Vec<Declared<'o, T>>,
    value: &T,
    edition: &Edition<'_>,
    claim: &Claim,
    near: impl Fn(&T) -> bool,
) -> Option<Disagreement<'o, T>> {
    let equal = |datum: &Declared<'_, T>| datum.value == value;
    if let Some(mut named) = named(&all, edition, claim) {
        if named.iter().any(|index| equal(&all[*index])) {
            return None;
        }
        return named.pop().map(|index| Disagreement::Contradicts(all.swap_remove(index)));
    }
    if all.iter().any(equal) {
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

/// The data that the claim's sentence names, or else the title of its section; `None` where
/// neither names any.
fn named<T>(all: &[Declared<'_, T>], edition: &Edition<'_>, claim: &Claim) -> Option<Vec<usize>> {
    let title = edition.section_of(claim).map_or("", |section| section.title.text());
    [sentence(edition, claim), fold_words(title)].into_iter().find_map(|text| {
        let spoken_of = |index: &usize| speaks_of(&text, &all[*index].names);
        let found: Vec<usize> = (0..all.len()).filter(spoken_of).collect();
        (!found.is_empty()).then_some(found)
    })
}

/// How a postal address stands to the declared ones; `None` if it is the one that the sentence
/// may mean. A contact's own address counts before the registered office of its entity.
pub(super) fn address<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    address: &Address,
) -> Option<Disagreement<'o, Address>> {
    let own = declared::contact_addresses(organisation, edition.language);
    if let Some(named) = named(&own, edition, claim) {
        let mut meant = named.into_iter().map(|index| own[index].clone());
        if own.iter().any(|datum| datum.value == address)
            && !meant.clone().any(|datum| datum.value == address)
            || meant.clone().all(|datum| datum.value != address && datum.value.near(address))
        {
            return meant.next().map(Disagreement::Contradicts);
        }
    }
    let all = declared::addresses(organisation, edition.language);
    let authority =
        || AUTHORITIES.iter().any(|authority| authority.address().as_ref() == Some(address));
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
    if meant.is_empty() {
        let backed = all.iter().any(agrees) || !tells_retention(edition, claim, stated.role);
        return (!backed).then_some(Disagreement::Undeclared);
    }
    // Where a sentence states one period, everything kept that it names must agree with it.
    let kept = |datum: &&&DeclaredPeriod<'_>| datum.kind == PeriodKind::Kept;
    let wrong = meant.iter().filter(kept).find(|datum| !agrees(datum));
    let right = meant.iter().any(|datum| agrees(datum));
    let contradicted = match wrong {
        Some(wrong) if right && alone_in_sentence(edition, claim) => Some(wrong),
        _ if right => None,
        _ => meant.first(),
    };
    contradicted.map(|datum| Disagreement::Contradicts(datum.datum.clone()))
}

/// Whether a period that names no datum tells how long data are kept, or a time to answer: a
/// course or a meeting lasts as well.
fn tells_retention(edition: &Edition<'_>, claim: &Claim, role: Role) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    role == Role::Deadline
        || lexicon.duration.roles.retention_sentence.is_match(&sentence(edition, claim))
        || lexicon.duration.roles.retention_sentence.is_match(&context(edition, claim))
}

fn alone_in_sentence(edition: &Edition<'_>, claim: &Claim) -> bool {
    let beside = edition.claims.iter().filter(|other| {
        (other.section, other.block, &other.sentence)
            == (claim.section, claim.block, &claim.sentence)
            && matches!(other.value, Value::Duration(_))
    });
    beside.count() == 1
}

/// The periods of which the sentence may speak.
fn meant<'p, 'o>(
    all: &'p [DeclaredPeriod<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
    role: Role,
) -> Vec<&'p DeclaredPeriod<'o>> {
    if role == Role::Deadline {
        let extends = edition.lexicon.is_some_and(|lexicon| {
            lexicon.duration.roles.extension.is_match(&sentence(edition, claim))
        });
        let deadline = |datum: &&DeclaredPeriod<'_>| match datum.kind {
            PeriodKind::Answer => true,
            PeriodKind::Extension => extends,
            PeriodKind::Kept | PeriodKind::Lifetime => false,
        };
        return all.iter().filter(deadline).collect();
    }
    let lasting =
        |datum: &&DeclaredPeriod<'_>| matches!(datum.kind, PeriodKind::Kept | PeriodKind::Lifetime);
    for context in [sentence(edition, claim), context(edition, claim)] {
        let named: Vec<&DeclaredPeriod<'_>> = all
            .iter()
            .filter(lasting)
            .filter(|datum| speaks_of(&context, &datum.datum.names))
            .collect();
        if !named.is_empty() {
            return named;
        }
    }
    Vec::new()
}

/// The folded text of the claim's sentence.
fn sentence(edition: &Edition<'_>, claim: &Claim) -> String {
    let Some(section) = edition.section_of(claim) else { return String::new() };
    let text = section.blocks.get(claim.block).map_or(&section.title, |block| &block.text);
    fold_words(text.text().get(claim.sentence.clone()).unwrap_or_default())
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
        // « données (Google Analytics) »: what stands in parentheses is a name as well.
        let parts = name.split(['(', ')']).map(fold);
        let acronyms = name
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() >= 3 && word.chars().all(char::is_uppercase))
            .map(fold);
        parts.chain(acronyms).any(|name| !name.is_empty() && padded.contains(&format!(" {name} ")))
    })
}

/// Whether one text is most likely a slip for the other.
fn alike(left: &str, right: &str) -> bool {
    strsim::damerau_levenshtein(left, right) <= 2
}
