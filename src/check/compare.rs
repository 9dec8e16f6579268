//! Claims of the prose against declared values: which datum a sentence speaks of, and whether it
//! says the same.
//!
//! A claim that equals a declared value of its kind is right. One that does not contradicts the
//! datum of which its sentence speaks, if that can be told; otherwise it is declared nowhere.

use super::context::{context, sentence, speaks_of, title};
use super::declared::{self, Declared, DeclaredNumber};
use super::dossier::{Dossier, Edition};
use super::former;
use crate::claim::Claim;
use crate::fact::{Address, Email, Phone, Value, fold};
use crate::law::AUTHORITIES;
use crate::model::{Notice, Organisation};
use crate::source::Span;

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
    claims_of_notices(dossier).map(|(_, edition, claim)| (edition, claim))
}

/// The same with the notice of each edition.
pub(super) fn claims_of_notices<'d>(
    dossier: &'d Dossier<'_>,
) -> impl Iterator<Item = (&'d Notice, &'d Edition<'d>, &'d Claim)> {
    dossier.editions().flat_map(|(notice, edition)| {
        let claims = edition.claims.iter().chain(&edition.linked);
        claims.filter(|claim| claim.literal).map(move |claim| (notice.notice, edition, claim))
    })
}

/// Whether the text around a claim repeats a text of the data, of which the claim is a part: what
/// the data say in words is declared with them.
pub(super) fn repeats_data(
    organisation: &Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
) -> bool {
    let Some(text) = edition.text_of(claim) else { return false };
    let Some(words) = text.get(claim.range.clone()) else { return false };
    let holds = |declared: &&str| declared.contains(words) && declared.len() > words.len();
    let mut declared = declared::texts(organisation, edition.language).into_iter().filter(holds);
    let words = fold(words);
    declared.any(|declared| {
        // The words stand within the text of the data, which is as long.
        let start = text.floor_char_boundary(claim.range.start.saturating_sub(2 * declared.len()));
        let end = text.ceil_char_boundary(text.len().min(claim.range.end + 2 * declared.len()));
        let declared = fold(declared);
        declared.contains(&words) && fold(&text[start..end]).contains(&declared)
    })
}

/// How an e-mail address stands to the declared ones; `None` if it is one of them.
pub(super) fn email<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    email: &Email,
) -> Option<Disagreement<'o, Email>> {
    contact(
        organisation,
        declared::emails(organisation, edition.language),
        email,
        edition,
        claim,
        |declared| alike(declared.as_str(), email.as_str()) || declared.domain() == email.domain(),
        |declared| apart(declared.as_str(), email.as_str()),
    )
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
    contact(
        organisation,
        declared::phones(organisation, edition.language),
        phone,
        edition,
        claim,
        |declared| alike(declared.e164(), phone.e164()),
        |declared| apart(declared.e164(), phone.e164()),
    )
}

/// How a way to reach somebody stands to the declared ones. Whose it is, the sentence or the title
/// above tells; else a value near enough to a declared one is taken for a slip.
fn contact<'o, T: PartialEq>(
    organisation: &Organisation,
    mut all: Vec<Declared<'o, T>>,
    value: &T,
    edition: &Edition<'_>,
    claim: &Claim,
    near: impl Fn(&T) -> bool,
    apart: impl Fn(&T) -> usize,
) -> Option<Disagreement<'o, T>> {
    let equal = |datum: &Declared<'_, T>| datum.value == value;
    if let Some(named) = named(&all, edition, claim) {
        let former = || former::is_former(organisation, &claim.value);
        if named.iter().any(|index| equal(&all[*index])) || !all.iter().any(equal) && former() {
            return None;
        }
        // Of several that the sentence names, the one that the value resembles.
        let meant = named.into_iter().min_by_key(|index| apart(all[*index].value));
        return meant.map(|index| Disagreement::Contradicts(all.swap_remove(index)));
    }
    if all.iter().any(equal) || former::is_former(organisation, &claim.value) {
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
    [sentence(edition, claim), title(edition, claim)].into_iter().find_map(|text| {
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
        if own.iter().any(|datum| datum.value.agrees(address))
            && !meant.clone().any(|datum| datum.value.agrees(address))
            || meant.clone().all(|datum| !datum.value.agrees(address) && datum.value.near(address))
        {
            return meant.next().map(Disagreement::Contradicts);
        }
    }
    if let Some(seat) = other_seat(organisation, edition, claim, address) {
        return Some(Disagreement::Contradicts(seat));
    }
    let all = declared::addresses(organisation, edition.language);
    let outdated =
        || former::is_former(organisation, &claim.value) || former::was_of_authority(address);
    let known = || {
        outdated()
            || AUTHORITIES.iter().any(|authority| authority.address().as_ref() == Some(address))
    };
    if all.iter().any(|datum| datum.value.agrees(address)) || known() {
        return None;
    }
    let nearest = all
        .into_iter()
        .filter(|datum| datum.value.near(address))
        .min_by_key(|datum| datum.value.differences(address).len());
    Some(nearest.map_or(Disagreement::Undeclared, Disagreement::Contradicts))
}

/// The registered office that is most likely meant where a sentence gives another address for one:
/// that of the entity that it names, else whichever is near.
fn other_seat<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    address: &Address,
) -> Option<Declared<'o, Address>> {
    let words = &edition.lexicon?.address.seat;
    let text = edition.text_at(claim.section, claim.block)?;
    if !text.says(words, &claim.range) || former::is_former(organisation, &claim.value) {
        return None;
    }
    let mut seats = declared::seats(organisation);
    if let Some(named) = named(&seats, edition, claim) {
        seats = named.into_iter().map(|index| seats[index].clone()).collect();
    }
    let agrees = seats.iter().any(|seat| seat.value.agrees(address));
    seats.into_iter().find(|seat| !agrees && seat.value.near(address))
}

/// How a number of a register stands to the declared ones of its kind; `None` if it is one of
/// them, or none is declared for the entity of which the sentence speaks.
pub(super) fn identifier(
    organisation: &Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
) -> Option<NumberDisagreement> {
    // The entry in a register is compared by its number, then by its town.
    let value = match &claim.value {
        Value::Rcs(entry) => &Value::Siren(entry.siren.clone()),
        other => other,
    };
    let kind = value.kind();
    let all = declared::identifiers(organisation);
    let equal = |number: &&DeclaredNumber| number.value == *value;
    if all.iter().any(|number| equal(&number)) || former::is_former(organisation, value) {
        return registry_town(organisation, claim);
    }
    let of_kind: Vec<&DeclaredNumber> =
        all.iter().filter(|number| number.certain && number.value.kind() == kind).collect();
    let texts = [sentence(edition, claim), title(edition, claim)];
    let named = texts
        .iter()
        .find_map(|text| of_kind.iter().copied().find(|number| speaks_of(text, &number.names)));
    let claimed = number_text(value);
    let near = || of_kind.iter().copied().find(|number| alike(&plain(&number.shown), &claimed));
    Some(match named.or_else(near) {
        Some(number) => NumberDisagreement::Contradicts(number.shown.clone(), number.span),
        None => NumberDisagreement::Undeclared,
    })
}

/// The declared town of a register, where an entry names another one.
fn registry_town(organisation: &Organisation, claim: &Claim) -> Option<NumberDisagreement> {
    let Value::Rcs(entry) = &claim.value else { return None };
    let entity = organisation.identity.entities.values().find(|entity| {
        let numbers = &entity.identifiers;
        let siren = numbers.siren.as_ref().map(|siren| siren.value.clone());
        let siren = siren.or_else(|| numbers.siret.as_ref().map(|siret| siret.value.siren()));
        siren.as_ref() == Some(&entry.siren)
    })?;
    let town = entity.identifiers.rcs.as_ref()?;
    let declared = format!("{} {}", town.value, entry.siren.grouped());
    (fold(&town.value) != fold(&entry.town))
        .then_some(NumberDisagreement::Contradicts(declared, town.span))
}

/// How a number of a register stands to the data, where it does not agree with them.
pub(super) enum NumberDisagreement {
    /// The sentence speaks of the entity that has this number, declared here.
    Contradicts(String, Span),
    /// No entity has it.
    Undeclared,
}

fn number_text(value: &Value) -> String {
    match value.normal_form() {
        serde_json::Value::String(text) => plain(&text),
        other => other.to_string(),
    }
}

/// A number without what groups its digits.
fn plain(number: &str) -> String {
    number.replace(|c: char| c.is_whitespace() || matches!(c, '.' | '-'), "")
}

/// Whether one text is most likely a slip for the other.
fn alike(left: &str, right: &str) -> bool {
    apart(left, right) <= 2
}

/// How many slips lie between two texts.
fn apart(left: &str, right: &str) -> usize {
    strsim::damerau_levenshtein(left, right)
}
