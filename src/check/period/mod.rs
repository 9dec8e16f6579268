//! Declared periods, and how one that prose states stands to them.
//!
//! A record may declare several periods: how long data are active, archived, kept by law. A
//! sentence that speaks of the record may state any of them. Periods without a name of their own,
//! such as the validity of a choice about trackers, are told by the words of the sentence.

mod meant;
mod records;
mod told;

use self::meant::{alone_in_sentence, beside};
use self::records::{Kind, Record, Step, records};
use self::told::Told;
use super::compare::repeats_data;
use super::context::{context, sentence};
use super::dossier::Edition;
use super::wording;
use crate::claim::Claim;
use crate::diagnostic::Arg;
use crate::fact::{Duration, Period, Role, Trigger, Value};
use crate::model::{Notice, Organisation, Scope};
use crate::source::{Span, Spanned};

/// How a stated period stands to the data, where it does not agree with them.
pub(super) enum PeriodDisagreement {
    /// The sentence states the first period, in words, and speaks of the second, which is declared
    /// here.
    Contradicts(Arg, Arg, Span),
    /// No datum backs it. The one period that is declared, and that the notice does not state,
    /// may be what it was.
    Undeclared(Option<Span>),
}

/// The declared periods that a notice may state where a claim stands.
fn in_reach<'o>(
    organisation: &'o Organisation,
    (notice, edition): (&Notice, &Edition<'_>),
    claim: &Claim,
) -> Vec<Record<'o>> {
    let mut all = records(organisation, Scope::new(organisation, notice), edition.language);
    // A notice speaks of what it is about; what it takes from another one speaks to all.
    let section = edition.section_of(claim).and_then(|section| section.id.as_deref());
    let taken = section.is_some_and(|id| edition.borrowed.contains_key(id));
    all.retain(|record| record.in_scope || taken);
    all
}

/// The events from which the declared periods run that a sentence may state as it does; `None`
/// among them for one that has none.
pub(super) fn triggers<'o>(
    organisation: &'o Organisation,
    (notice, edition): (&Notice, &Edition<'_>),
    claim: &Claim,
    stated: &Period,
) -> Vec<Option<&'o Spanned<Trigger>>> {
    let all = in_reach(organisation, (notice, edition), claim);
    let told = Told::new(edition, claim, stated);
    let meant = meant::by_retention(&all, edition, claim, &told);
    let mut found = Vec::new();
    for record in meant.into_iter().filter(|record| record.kind == Kind::Kept) {
        let stages = told.open(record).filter(|stage| told.is(record, stage));
        found.extend(stages.map(|stage| stage.trigger));
    }
    found
}

/// How a stated period stands to the declared ones; `None` if it is one that the sentence may
/// mean.
pub(super) fn period(
    organisation: &Organisation,
    (notice, edition): (&Notice, &Edition<'_>),
    claim: &Claim,
    stated: &Period,
) -> Option<PeriodDisagreement> {
    let all = in_reach(organisation, (notice, edition), claim);
    let told = Told::new(edition, claim, stated);
    let meant = match stated.role {
        Role::Retention => meant::by_retention(&all, edition, claim, &told),
        Role::Deadline => meant::by_deadline(&all, edition, claim),
        Role::Age => return age(organisation, edition, claim, stated),
        Role::Past | Role::Recurrence | Role::Penalty => return None,
    };
    if told.is_whole_answer(&all, edition, claim) || repeats_data(organisation, edition, claim) {
        return None;
    }
    if meant.is_empty() {
        let backed = all.iter().any(|record| told.agrees(record));
        let silent = !tells_retention(edition, claim, stated.role);
        let undeclared = || PeriodDisagreement::Undeclared(untold(&all, edition, stated.role));
        return (!backed && !silent).then(undeclared);
    }
    // Where a sentence states one period, everything kept that it names must agree with it.
    let kept = |record: &&&Record<'_>| record.kind == Kind::Kept;
    let wrong = meant.iter().filter(kept).find(|record| !told.agrees(record));
    let right = meant.iter().any(|record| told.agrees(record));
    let record = match wrong {
        Some(wrong) if right && alone_in_sentence(edition, claim) => Some(wrong),
        _ if right => None,
        _ => meant.first(),
    }?;
    let beside: Vec<&Period> = beside(edition, claim).collect();
    let stage = told.contradicted(record, &beside)?;
    let (mut claimed, mut declared) = (wording::period(stated), stage.wording());
    // Where the values are the same, it is what they bound that differs.
    if stated.duration == *stage.value && stated.to.as_ref() == stage.to {
        claimed = wording::bounded(claimed, stated.bound);
        declared = wording::bounded(declared, stage.bound);
    }
    Some(PeriodDisagreement::Contradicts(claimed, declared, stage.span))
}

/// An age from which minors consent alone, against the one that is declared.
fn age(
    organisation: &Organisation,
    edition: &Edition<'_>,
    claim: &Claim,
    stated: &Period,
) -> Option<PeriodDisagreement> {
    let declared = organisation.rights.minors.as_ref()?.consent_age.as_ref()?;
    let lexicon = edition.lexicon?;
    if !lexicon.subject.consent_age.is_match(&sentence(edition, claim))
        || stated.to.is_some()
        || stated.duration.years == declared.value
    {
        return None;
    }
    let years = Duration { years: declared.value, ..Duration::default() };
    let words = (wording::period(stated), years.wording());
    Some(PeriodDisagreement::Contradicts(words.0, words.1, declared.span))
}

/// Whether a period that names no datum tells how long data are kept, or a time to answer: a
/// course or a meeting lasts as well.
fn tells_retention(edition: &Edition<'_>, claim: &Claim, role: Role) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    role == Role::Deadline
        || lexicon.duration.roles.retention_sentence.is_match(&sentence(edition, claim))
        || lexicon.duration.roles.retention_sentence.is_match(&context(edition, claim))
}

/// Where the only period is declared that the notice might state and does not.
fn untold(all: &[Record<'_>], edition: &Edition<'_>, role: Role) -> Option<Span> {
    let of_role = |record: &&Record<'_>| match record.kind {
        Kind::Kept | Kind::Lifetime | Kind::TrackerMaximum | Kind::Consent => {
            role == Role::Retention
        }
        _ => role == Role::Deadline,
    };
    let stated = |duration: &Duration| {
        edition.claims.iter().any(|claim| match &claim.value {
            Value::Duration(period) => {
                period.duration == *duration || period.to.is_some_and(|to| to == *duration)
            }
            _ => false,
        })
    };
    let stages = all.iter().filter(of_role).flat_map(|record| &record.stages);
    let mut untold = stages.filter(|stage| stage.step != Step::Norm && !stated(stage.value));
    let first = untold.next()?;
    untold.all(|other| other.value == first.value).then_some(first.span)
}
