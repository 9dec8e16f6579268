//! A period that prose states, with what its place tells of it, and whether a declared one can be
//! the same.

use super::records::{Kind, Record, Stage, Step};
use crate::check::context::{column_head, fold_words, heads_before, sentence};
use crate::check::dossier::Edition;
use crate::claim::Claim;
use crate::fact::{Bound, Period, Role, Value};

/// A stated period.
pub(super) struct Told<'s> {
    /// The period.
    pub(super) stated: &'s Period,
    /// Whether its sentence speaks of laws or recommendations.
    of_norms: bool,
    /// The stage to which the column of a table belongs.
    column: Option<Step>,
}

impl<'s> Told<'s> {
    pub(super) fn new(edition: &Edition<'_>, claim: &Claim, stated: &'s Period) -> Self {
        let Some(lexicon) = edition.lexicon else {
            return Self { stated, of_norms: false, column: None };
        };
        let sentence = sentence(edition, claim);
        let of_norms = lexicon.subject.norms.is_match(&sentence);
        let column = column_head(edition, claim).and_then(|head| {
            let archive = lexicon.subject.archive.is_match(&head);
            if lexicon.subject.norms.is_match(&head) {
                Some(Step::Norm)
            } else if archive || lexicon.subject.archive.is_match(&sentence) {
                archive.then_some(Step::Later)
            } else {
                // A cell with several periods tells of several stages, and what a second column
                // of the kind tells follows what the first one does.
                let retention = &lexicon.duration.roles.retention_sentence;
                let tells = |head: &String| {
                    retention.is_match(head) && !lexicon.subject.norms.is_match(head)
                };
                let first = !heads_before(edition, claim).iter().any(tells);
                let applied = first && alone_in_block(edition, claim) && tells(&head);
                applied.then_some(Step::Applied)
            }
        });
        Self { stated, of_norms, column }
    }

    /// The stages of a record of which the text may speak.
    pub(super) fn open<'r, 'a>(
        &self,
        record: &'r Record<'a>,
    ) -> impl Iterator<Item = &'r Stage<'a>> {
        let has = |step: Step| record.stages.iter().any(|stage| stage.step == step);
        let column = self.column.filter(|step| has(*step));
        // What is applied may be the very period that a law prescribes.
        let of_norms = self.of_norms || self.column == Some(Step::Norm);
        record.stages.iter().filter(move |stage| match column {
            Some(step) => stage.step == step,
            None => stage.step != Step::Norm || of_norms,
        })
    }

    /// Whether the period can be one of the record. Values of other measures, such as days and
    /// months, are not the same period.
    pub(super) fn agrees(&self, record: &Record<'_>) -> bool {
        self.open(record).any(|stage| self.is(record, stage))
    }

    /// Whether the period can be that of a stage.
    pub(super) fn is(&self, record: &Record<'_>, stage: &Stage<'_>) -> bool {
        let stated = self.stated;
        let own = stage.value;
        let maximum = stage.bound == Bound::AtMost || record.kind == Kind::TrackerMaximum;
        match (stage.to, stated.to) {
            (Some(to), Some(end)) => stated.duration == *own && end == *to,
            (Some(to), None) if stated.bound == Bound::Exact => {
                stated.duration == *own || stated.duration == *to
            }
            (Some(to), None) if stated.bound == Bound::AtMost => stated.duration == *to,
            (None, Some(_)) if stage.step != Step::Applied => false,
            // Two maxima, or two minima, are the same only where they are equal.
            (None, None) if maximum && stated.bound == Bound::AtMost => stated.duration == *own,
            // A maximum is no minimum, nor the other way round.
            (None, None) if maximum && stated.bound == Bound::AtLeast => false,
            (None, None) if stage.bound == Bound::AtLeast => {
                stated.duration == *own && stated.bound != Bound::AtMost
            }
            // "At least three years" leaves open what is decided.
            (None, None) if stated.bound == Bound::AtLeast && is_decided(record) => false,
            (None, None) if record.is_a_rule() => stated.duration == *own,
            _ => stated.admits(own).unwrap_or(false),
        }
    }

    /// Whether the period is that of an answer with its extension: "extended to three months".
    pub(super) fn is_whole_answer(
        &self,
        all: &[Record<'_>],
        edition: &Edition<'_>,
        claim: &Claim,
    ) -> bool {
        let before = edition
            .text_of(claim)
            .and_then(|text| text.get(claim.sentence.start..claim.range.start))
            .map(fold_words)
            .unwrap_or_default();
        let added = edition.lexicon.and_then(|lexicon| {
            lexicon.duration.roles.added.find_last(&before).map(|found| found.end)
        });
        if added == Some(before.len()) {
            return false;
        }
        let of = |kind: Kind| {
            let record = all.iter().find(|record| record.kind == kind);
            record.and_then(|record| record.stages.first()).map(|stage| *stage.value)
        };
        let (Some(answer), Some(extension)) = (of(Kind::Answer), of(Kind::Extension)) else {
            return false;
        };
        self.stated.role == Role::Deadline && self.stated.duration == answer.and(&extension)
    }

    /// The stage that the text contradicts: of those of which it may speak, the first that the
    /// periods beside it do not state.
    pub(super) fn contradicted<'r, 'a>(
        &self,
        record: &'r Record<'a>,
        beside: &[&Period],
    ) -> Option<&'r Stage<'a>> {
        let told = |stage: &&Stage<'_>| {
            beside.iter().any(|other| other.to.is_none() && other.duration == *stage.value)
        };
        let mut open = self.open(record);
        let first = open.next()?;
        let untold = std::iter::once(first).chain(open).find(|stage| !told(stage));
        Some(untold.unwrap_or(first))
    }
}

/// Whether a block states no other period.
fn alone_in_block(edition: &Edition<'_>, claim: &Claim) -> bool {
    let here = edition.claims_of(claim.section, claim.block).iter();
    here.filter(|other| matches!(other.value, Value::Duration(_))).count() == 1
}

/// Whether a minimum says something else: how long data are kept is decided, and the time of an
/// answer is the longest that it may take.
fn is_decided(record: &Record<'_>) -> bool {
    let decided = matches!(record.kind, Kind::Kept | Kind::Lifetime | Kind::Consent);
    decided || matches!(record.kind, Kind::Answer | Kind::Extension)
}
