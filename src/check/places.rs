//! Where the data say that data are: recipients and their countries, hosting, and what lies within
//! which region.

use std::ops::ControlFlow;

use super::basis;
use super::context::{self, fold_words, sentence, speaks_of};
use super::dossier::{Edition, abroad};
use crate::claim::{Claim, Polarity};
use crate::fact::{Commitment, Country, Place, Territory, TransferTool, Value, fold};
use crate::language::Language;
use crate::law::in_european_economic_area;
use crate::model::{Id, Organisation, Recipient, Scope};
use crate::source::{Span, Spanned};
use crate::syntax::markdown::BlockKind;

/// States of the European Economic Area that are not in the Union.
const AREA_ONLY: [&str; 3] = ["IS", "LI", "NO"];

/// Whether a country lies in the European Union.
fn in_union(country: Country) -> bool {
    in_european_economic_area(country.code()) && !AREA_ONLY.contains(&country.code())
}

/// Whether what a territory of the data covers lies within a place of prose. Where Europe ends
/// nobody has laid down, so that it holds all that may lie there.
pub(super) fn lies_within(territory: Territory, place: Place) -> bool {
    match (territory, place) {
        (Territory::Country(country), Place::Country(other)) => country == other,
        (Territory::Country(country), Place::Union) => in_union(country),
        (Territory::Country(country), Place::Area) => in_european_economic_area(country.code()),
        (_, Place::Europe)
        | (Territory::Union, Place::Union | Place::Area)
        | (Territory::Area, Place::Area) => true,
        _ => false,
    }
}

/// Whether a territory lies, at least in part, outside of the Union or of the Area.
pub(super) fn reaches_outside(territory: Territory, union: bool) -> bool {
    match territory {
        Territory::Union => false,
        Territory::Area => union,
        Territory::Country(country) => {
            if union {
                !in_union(country)
            } else {
                !in_european_economic_area(country.code())
            }
        }
    }
}

/// The names by which prose may speak of a recipient.
pub(super) fn names(
    organisation: &Organisation,
    recipient: &Recipient,
    language: Language,
) -> Vec<String> {
    let mut names = vec![recipient.name.get(language).to_owned()];
    names.extend(recipient.aliases.iter().map(|alias| alias.value.clone()));
    let entity = recipient.entity.as_ref();
    let entity = entity.and_then(|id| organisation.identity.entities.get(id));
    if let Some(entity) = entity {
        names.push(entity.name.value.clone());
        names.extend(entity.aliases.iter().map(|alias| alias.value.clone()));
    }
    names
}

/// The recipients of which a folded text speaks.
pub(super) fn spoken_of<'o>(
    organisation: &'o Organisation,
    text: &str,
    language: Language,
) -> Vec<(&'o Id, &'o Recipient)> {
    let all = organisation.recipients.recipients.iter();
    let named = |recipient: &Recipient| {
        let names = names(organisation, recipient, language);
        let own = names.into_iter().filter(|name| speaks_of(text, std::slice::from_ref(name)));
        own.map(|name| fold(&name)).max_by_key(String::len)
    };
    let found: Vec<_> = all.filter_map(|(id, it)| Some((id, it, named(it)?))).collect();
    // « anciens élèves du groupe Exemple » names the alumni and not the group.
    let within = |name: &str| {
        found.iter().any(|(_, _, other)| {
            other.len() > name.len() && format!(" {other} ").contains(&format!(" {name} "))
        }) && text.matches(name).count() == 1
    };
    let apart = found.iter().filter(|(_, _, name)| !within(name));
    apart.map(|(id, recipient, _)| (*id, *recipient)).collect()
}

/// Whether the data know a country: somebody receives or hosts data there, sits there, or its law
/// applies.
pub(super) fn knows(organisation: &Organisation, country: Country) -> bool {
    let recipients = organisation.recipients.recipients.values();
    let mut received = recipients.flat_map(|recipient| &recipient.countries);
    let hosting = &organisation.recipients.hosting;
    let identity = &organisation.identity;
    let mut seats = identity.entities.values().filter_map(|entity| entity.seat.as_ref());
    received.any(|known| known.value == country)
        || hosting.iter().any(|known| match known.value {
            Territory::Country(known) => known == country,
            Territory::Union => in_union(country),
            Territory::Area => in_european_economic_area(country.code()),
        })
        || identity.jurisdictions.iter().any(|known| known.value == country)
        || identity.jurisdictions.is_empty() && country == Country::FRANCE
        || seats.any(|seat| seat.value.country == country)
}

/// Whether some recipient receives data in a country that cannot be told in advance.
pub(super) fn is_open(organisation: &Organisation) -> bool {
    let mut recipients = organisation.recipients.recipients.values();
    recipients.any(|recipient| recipient.countries.iter().any(|country| country.value.is_any()))
}

/// A datum by which data leave the Union or the Area.
pub(super) fn leaving(organisation: &Organisation, scope: Scope<'_>, union: bool) -> Option<Span> {
    let leaves = |recipient: &Recipient| {
        let beyond = recipient
            .countries
            .iter()
            .find(|country| union && AREA_ONLY.contains(&country.value.code()));
        let country = abroad(organisation, recipient).next().or(beyond);
        let tool = recipient.transfer.as_ref().map(|transfer| transfer.tool.span);
        country.map(|country| country.span).or(tool)
    };
    let found = scope.recipients().try_for_each(|(_, recipient)| match leaves(recipient) {
        Some(span) => ControlFlow::Break(span),
        None => ControlFlow::Continue(()),
    });
    let rule = organisation.recipients.transfers.as_ref();
    let tool = rule.and_then(|rule| rule.tools.first()).map(|tool| tool.span);
    let hosting = organisation.recipients.hosting.iter();
    let mut hosting = hosting.filter(|territory| reaches_outside(territory.value, union));
    found.break_value().or(tool).or_else(|| hosting.next().map(|territory| territory.span))
}

/// What a claim's sentence says, or its whole row where it stands in a table; folded.
fn words_of(edition: &Edition<'_>, claim: &Claim) -> String {
    let own = sentence(edition, claim);
    match basis::row(edition, claim) {
        Some(row) => format!("{row} {own}"),
        None => own.to_string(),
    }
}

/// Whether the sentence, the row or the title of a claim speaks of data that go somewhere or are
/// kept somewhere.
fn is_of_data(edition: &Edition<'_>, claim: &Claim) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    let words = &lexicon.statement.place;
    let sentence = sentence(edition, claim);
    let goes = |text: &str| words.moves.is_match(text) || words.hosts.is_match(text);
    words.data.is_match(&sentence) && goes(&sentence)
        || basis::row(edition, claim).is_some() && goes(&context::title(edition, claim))
}

/// The datum that a claim of a country contradicts: the countries of a recipient that its sentence
/// or row names.
pub(super) fn contradicted(
    organisation: &Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    country: Country,
) -> Option<Span> {
    let named = spoken_of(organisation, &words_of(edition, claim), edition.language);
    let receives = |recipient: &Recipient| {
        recipient.countries.iter().find(|known| known.value == country).map(|known| known.span)
    };
    if claim.polarity == Polarity::Negated {
        if !is_of_data(edition, claim) || claim.exception {
            return None;
        }
        let all = organisation.recipients.recipients.values();
        let meant: Vec<&Recipient> = if named.is_empty() {
            all.collect()
        } else {
            named.into_iter().map(|(_, recipient)| recipient).collect()
        };
        return meant.into_iter().find_map(receives);
    }
    let [(_, recipient)] = named.as_slice() else { return None };
    let any = recipient.countries.iter().find(|known| known.value.is_any());
    // A row that names some countries only says that there are no others.
    if let Some(any) = any.filter(|_| is_told_whole(edition, claim)) {
        return Some(any.span);
    }
    let open = any.is_some();
    let seat = recipient.entity.as_ref().and_then(|id| organisation.identity.entities.get(id));
    let seat = seat.and_then(|entity| entity.seat.as_ref());
    let sits = seat.is_some_and(|seat| seat.value.country == country);
    let row = basis::row(edition, claim).is_some();
    if open || sits || receives(recipient).is_some() || !(row || is_of_data(edition, claim)) {
        return None;
    }
    recipient.countries.first().map(|known| known.span)
}

/// Whether a cell holds nothing but names of countries.
fn is_told_whole(edition: &Edition<'_>, claim: &Claim) -> bool {
    let block = edition.section_of(claim).and_then(|section| section.blocks.get(claim.block));
    block.is_some_and(|block| {
        let cell = matches!(block.kind, BlockKind::Cell { .. });
        let text = block.text.text().trim();
        let here = edition.claims_of(claim.section, claim.block).iter();
        let countries = here.filter(|other| matches!(other.value, Value::Country(_)));
        let named: usize = countries.map(|other| other.range.len()).sum();
        // What joins names is short.
        cell && named > 0 && text.len() <= named + named / 2
    })
}

/// Whether prose says that data go to a country and no datum does.
pub(super) fn is_undeclared(
    organisation: &Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    country: Country,
) -> bool {
    if claim.polarity == Polarity::Negated || claim.exception || !is_of_data(edition, claim) {
        return false;
    }
    let recipients = &organisation.recipients.recipients;
    let told = recipients.values().any(|recipient| !recipient.countries.is_empty())
        || !organisation.recipients.hosting.is_empty();
    let named = spoken_of(organisation, &words_of(edition, claim), edition.language);
    let open = named.iter().any(|(_, recipient)| {
        let countries = &recipient.countries;
        countries.is_empty() || countries.iter().any(|known| known.value.is_any())
    });
    told && !open
        && !knows(organisation, country)
        && (hosted(edition, claim) || !is_open(organisation))
        && contradicted(organisation, edition, claim, country).is_none()
}

/// Whether the claim belongs to a commitment about where data are hosted, which is the
/// controller's own.
fn hosted(edition: &Edition<'_>, claim: &Claim) -> bool {
    edition.claims_beside(claim).iter().any(|other| {
        matches!(other.value, Value::Commitment { commitment: Commitment::HostedIn, .. })
    })
}

/// The declared tool of a transfer where prose names another one.
pub(super) fn other_tool<'o>(
    organisation: &'o Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    tool: TransferTool,
) -> Option<&'o Spanned<TransferTool>> {
    if claim.polarity == Polarity::Negated {
        return None;
    }
    let named = spoken_of(organisation, &words_of(edition, claim), edition.language);
    let own = |recipient: &'o Recipient| recipient.transfer.as_ref().map(|transfer| &transfer.tool);
    let rule = organisation.recipients.transfers.iter().flat_map(|rule| &rule.tools);
    if let [(_, recipient)] = named.as_slice()
        && let Some(declared) = own(recipient)
    {
        return (declared.value != tool).then_some(declared);
    }
    let mut all: Vec<&Spanned<TransferTool>> = rule.collect();
    all.extend(organisation.recipients.recipients.values().filter_map(own));
    let known = all.iter().any(|declared| declared.value == tool);
    all.into_iter().next().filter(|_| !known && rests_on_it(edition, claim))
}

/// Whether the clause of a tool rests transfers on it. An item or a cell says so by itself; a
/// sentence may explain what the law knows.
fn rests_on_it(edition: &Edition<'_>, claim: &Claim) -> bool {
    let block = edition.section_of(claim).and_then(|section| section.blocks.get(claim.block));
    let (Some(block), Some(lexicon)) = (block, edition.lexicon) else { return false };
    if block.kind != BlockKind::Paragraph {
        return true;
    }
    let text = block.text.text();
    let before = text.get(claim.sentence.start..claim.range.start).unwrap_or_default();
    let after = text.get(claim.range.end..claim.sentence.end).unwrap_or_default();
    let before = before.rsplit(';').next().unwrap_or_default();
    let after = after.split(';').next().unwrap_or_default();
    let clause = fold_words(&format!("{before} {after}"));
    lexicon.statement.transfer.governs.is_match(&clause)
}
