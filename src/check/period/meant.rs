//! Of which declared periods a text speaks.
//!
//! What stands nearest tells it: the sentence, the head of the row, the words before a colon, what
//! the sentence is about, the lead-in of the list; then the words around. A record is spoken of by
//! its name, or by the significant words of it.

use super::records::{Kind, Record};
use super::told::Told;
use crate::check::context::{context, fold_words, lead_in, row_head, sentence, speaks_of, title};
use crate::check::dossier::Edition;
use crate::check::naming::Words;
use crate::claim::Claim;
use crate::fact::{Bound, Period, Value};
use crate::language::lexicon::Phrases;

/// The times of which the sentence may speak: those of a breach or of changes where it or its
/// title says so, and else those of answers.
pub(super) fn by_deadline<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
) -> Vec<&'r Record<'o>> {
    let Some(lexicon) = edition.lexicon else { return Vec::new() };
    let row = by_row(all, edition, claim);
    if !row.is_empty() {
        return row;
    }
    let sentence = sentence(edition, claim);
    let title = title(edition, claim);
    let tells = |words: &Phrases| words.is_match(&sentence) || words.is_match(&title);
    let extends = lexicon.duration.roles.extension.is_match(&sentence);
    let kinds: &[Kind] = if tells(&lexicon.subject.breach) {
        &[Kind::Breach]
    } else if tells(&lexicon.subject.changes) {
        &[Kind::Changes]
    } else if extends && !alone_in_sentence(edition, claim) {
        &[Kind::Answer, Kind::Extension]
    } else if extends {
        &[Kind::Extension]
    } else {
        &[Kind::Answer]
    };
    all.iter().filter(|record| kinds.contains(&record.kind)).collect()
}

/// The periods of which a sentence on retention may speak.
pub(super) fn by_retention<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
    told: &Told<'_>,
) -> Vec<&'r Record<'o>> {
    let sentence = sentence(edition, claim);
    let ways: [&dyn Fn() -> Vec<&'r Record<'o>>; 8] = [
        &|| by_clause(all, edition, claim),
        &|| named(all, &sentence, false),
        &|| by_row(all, edition, claim),
        &|| by_words(all, edition, claim, told, &sentence),
        &|| by_subject(all, edition, claim, &sentence),
        &|| by_lead_in(all, edition, claim),
        &|| named(all, &context(edition, claim), false),
        &|| by_data_subject(all, edition, &sentence),
    ];
    ways.iter().map(|way| way()).find(|found| !found.is_empty()).unwrap_or_default()
}

/// Those of the clause of a period, where its sentence states others before it: « … trois ans, et
/// celles des commandes dix ans ».
fn by_clause<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
) -> Vec<&'r Record<'o>> {
    let beside = edition.claims_beside(claim).iter();
    let before = beside.filter(|other| {
        other.range.end <= claim.range.start && matches!(other.value, Value::Duration(_))
    });
    let Some(from) = before.map(|other| other.range.end).max() else { return Vec::new() };
    let clause = edition.text_of(claim).and_then(|text| text.get(from..claim.range.start));
    let subject = claim
        .subject
        .as_deref()
        .filter(|subject| clause.is_some_and(|clause| fold_words(clause).contains(subject)));
    let Some(subject) = subject else { return Vec::new() };
    let found = named(all, subject, false);
    if found.is_empty() { alluded(all, subject, edition, false) } else { found }
}

/// The records of something that lasts.
fn lasting<'r, 'o>(all: &'r [Record<'o>]) -> impl Iterator<Item = &'r Record<'o>> {
    all.iter().filter(|record| matches!(record.kind, Kind::Kept | Kind::Lifetime))
}

/// The records that a folded text names.
fn named<'r, 'o>(all: &'r [Record<'o>], text: &str, row: bool) -> Vec<&'r Record<'o>> {
    let by_name = lasting(all).filter(|record| speaks_of(text, &record.names));
    let found: Vec<&Record<'_>> = by_name.collect();
    if !found.is_empty() || !row {
        return found;
    }
    lasting(all).filter(|record| speaks_of(text, &record.purposes)).collect()
}

/// The records whose significant words a folded text has, those with the most of them.
fn alluded<'r, 'o>(
    all: &'r [Record<'o>],
    text: &str,
    edition: &Edition<'_>,
    purposes: bool,
) -> Vec<&'r Record<'o>> {
    let Some(lexicon) = edition.lexicon else { return Vec::new() };
    let words = Words::of_folded(text, lexicon);
    let cover = |record: &Record<'_>| {
        let purposes = if purposes { record.purposes.as_slice() } else { &[] };
        let names = record.names.iter().chain(purposes);
        names.filter_map(|name| words.cover(name, lexicon)).max()
    };
    let kept = all.iter().filter(|record| record.kind == Kind::Kept);
    let covered: Vec<_> = kept.filter_map(|record| Some((cover(record)?, record))).collect();
    let most = covered.iter().map(|(words, _)| *words).max();
    let best = covered.into_iter().filter(|(words, _)| Some(*words) == most);
    best.map(|(_, record)| record).collect()
}

/// Those of the row: its head names a record, or a purpose that one serves.
fn by_row<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
) -> Vec<&'r Record<'o>> {
    let Some(head) = row_head(edition, claim) else { return Vec::new() };
    let found = named(all, &head, true);
    if found.is_empty() { alluded(all, &head, edition, true) } else { found }
}

/// Those that have no name: of a breach, of a choice about trackers, of trackers in general.
fn by_words<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
    told: &Told<'_>,
    sentence: &str,
) -> Vec<&'r Record<'o>> {
    let Some(words) = edition.lexicon.map(|lexicon| &lexicon.subject) else { return Vec::new() };
    if words.breach.is_match(sentence) {
        let breach = all.iter().filter(|record| record.kind == Kind::Breach);
        let breach: Vec<_> = breach.filter(|record| told.agrees(record)).collect();
        if !breach.is_empty() {
            return breach;
        }
    }
    if words.identity.is_match(sentence) {
        let proofs: Vec<_> = all.iter().filter(|record| record.of_identity).collect();
        if !proofs.is_empty() {
            return proofs;
        }
    }
    let around = context(edition, claim);
    let consent = words.consent.is_match(sentence) && words.trackers.is_match(&around);
    let maximum = told.stated.bound == Bound::AtMost && words.trackers.is_match(sentence);
    let kinds: &[Kind] = match (consent, maximum) {
        (false, false) => return Vec::new(),
        _ if !alone_in_sentence(edition, claim) => {
            &[Kind::Consent, Kind::TrackerMaximum, Kind::Lifetime]
        }
        (true, _) => &[Kind::Consent],
        (false, true) => &[Kind::TrackerMaximum],
    };
    let found: Vec<_> = all.iter().filter(|record| kinds.contains(&record.kind)).collect();
    let general = found.iter().any(|record| record.kind != Kind::Lifetime);
    if general { found } else { Vec::new() }
}

/// Those of what the sentence is about.
fn by_subject<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
    sentence: &str,
) -> Vec<&'r Record<'o>> {
    let subject = claim.subject.as_deref().map(|subject| alluded(all, subject, edition, false));
    let subject = subject.unwrap_or_default();
    if subject.is_empty() { alluded(all, sentence, edition, false) } else { subject }
}

/// Those of the words that announce the list.
fn by_lead_in<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    claim: &Claim,
) -> Vec<&'r Record<'o>> {
    let Some(words) = lead_in(edition, claim) else { return Vec::new() };
    let words = fold_words(words);
    let found = named(all, &words, false);
    if found.is_empty() { alluded(all, &words, edition, false) } else { found }
}

/// Those that may be about the data of the people whom a sentence names, and not about trackers.
fn by_data_subject<'r, 'o>(
    all: &'r [Record<'o>],
    edition: &Edition<'_>,
    sentence: &str,
) -> Vec<&'r Record<'o>> {
    let kept = || all.iter().filter(|record| record.kind == Kind::Kept);
    let trackers = edition.lexicon.is_some_and(|it| it.subject.trackers.is_match(sentence));
    if trackers || !kept().any(|record| speaks_of(sentence, &record.subjects)) {
        return Vec::new();
    }
    let about = |it: &&Record<'_>| it.subjects.is_empty() || speaks_of(sentence, &it.subjects);
    kept().filter(about).collect()
}

/// Whether the sentence of a period states no other one; in a choice it does.
pub(super) fn alone_in_sentence(edition: &Edition<'_>, claim: &Claim) -> bool {
    beside(edition, claim).next().is_none()
}

/// The other periods of the sentence.
pub(super) fn beside<'e>(
    edition: &'e Edition<'_>,
    claim: &'e Claim,
) -> impl Iterator<Item = &'e Period> {
    let others = edition.claims_beside(claim).iter().filter(|other| other.range != claim.range);
    others.filter_map(|other| match &other.value {
        Value::Duration(period) => Some(&**period),
        _ => None,
    })
}
