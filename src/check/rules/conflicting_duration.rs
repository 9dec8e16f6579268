//! `conflicting-duration`: one subject, and two periods for it.

use std::collections::BTreeMap;

use crate::check::context::sentence;
use crate::check::{Check, Corpus, Edition, Find, wording};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Period, Role, Value, fold};
use crate::language::Language;
use crate::syntax::markdown::{Block, BlockKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "conflicting-duration",
        family: Family::Retention,
        level: Level::Warning,
        page: include_str!("conflicting_duration.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut topics: BTreeMap<(Language, Topic), Vec<Stated<'_>>> = BTreeMap::new();
    for edition in corpus.editions() {
        for claim in &edition.claims {
            let Value::Duration(period) = &claim.value else { continue };
            let Some(topic) = topic(edition, claim, period) else { continue };
            let stated = Stated { edition, claim, period };
            topics.entry((edition.language, topic)).or_default().push(stated);
        }
    }
    let mut findings = Vec::new();
    for stated in topics.values() {
        for (index, one) in stated.iter().enumerate() {
            let Some(other) = stated[..index].iter().find(|other| conflict(one, other)) else {
                continue;
            };
            // What data printed is not what somebody can correct here.
            let (here, there) = if one.claim.literal { (one, other) } else { (other, one) };
            if here.claim.literal {
                findings.push(
                    Diagnostic::new("conflicting-duration")
                        .arg("here", wording::period(here.period))
                        .arg("there", wording::period(there.period))
                        .label(here.claim.span, "here")
                        .label(there.claim.span, "there")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// What a period is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    /// The time within which a request is answered.
    Answer,
    /// How long a choice about trackers counts.
    Consent,
    /// How long something of that name is kept.
    Kept(String),
}

/// A period and where it is stated.
struct Stated<'c> {
    edition: &'c Edition<'c>,
    claim: &'c Claim,
    period: &'c Period,
}

fn topic(edition: &Edition<'_>, claim: &Claim, period: &Period) -> Option<Topic> {
    let lexicon = edition.lexicon?;
    let sentence = sentence(edition, claim);
    match period.role {
        Role::Deadline => {
            let roles = &lexicon.duration.roles;
            let of_else = lexicon.subject.breach.is_match(&sentence)
                || lexicon.subject.changes.is_match(&sentence)
                || roles.extension.is_match(&sentence);
            (roles.deadline_sentence.is_match(&sentence) && !of_else).then_some(Topic::Answer)
        }
        Role::Retention if lexicon.subject.norms.is_match(&sentence) => None,
        Role::Retention if lexicon.subject.consent.is_match(&sentence) => {
            lexicon.subject.trackers.is_match(&sentence).then_some(Topic::Consent)
        }
        Role::Retention => kept(edition, claim, &sentence),
        Role::Past | Role::Age | Role::Recurrence | Role::Penalty => None,
    }
}

/// What is kept, where the sentence itself or the row says so. What a list or a title announces
/// says it of several things.
fn kept(edition: &Edition<'_>, claim: &Claim, sentence: &str) -> Option<Topic> {
    let blocks = &edition.section_of(claim)?.blocks;
    let subject = claim.subject.as_deref()?;
    let text = |block: &Block| fold(block.text.text());
    let within = match blocks.get(claim.block)?.kind {
        BlockKind::Cell { table, row, column } => {
            let head = BlockKind::Cell { table, row: 0, column };
            let head = blocks.iter().find(|block| block.kind == head).map(text);
            return (row > 0)
                .then(|| Topic::Kept(format!("{subject} | {}", head.unwrap_or_default())));
        }
        BlockKind::Item { lead_in, .. } => {
            lead_in.and_then(|block| blocks.get(block)).map(text).unwrap_or_default()
        }
        _ => String::new(),
    };
    let own = format!(" {sentence} ").contains(&format!(" {subject} "));
    (own && is_telling(subject)).then(|| Topic::Kept(format!("{subject} | {within}")))
}

/// One word alone, such as "data", may stand for anything.
fn is_telling(name: &str) -> bool {
    name.split(' ').filter(|word| word.len() > 3).count() >= 2
}

/// Whether two statements cannot both hold: values that can be compared and exclude each other,
/// from the same event as far as is said, in two sentences of which neither tells of a later stage.
fn conflict(one: &Stated<'_>, other: &Stated<'_>) -> bool {
    let place = |stated: &Stated<'_>| {
        let claim = stated.claim;
        let block = stated.edition.section_of(claim).and_then(|it| it.blocks.get(claim.block));
        let row = match block.map(|block| &block.kind) {
            Some(BlockKind::Cell { table, row, .. }) => Some((*table, *row)),
            _ => None,
        };
        let sentence = row.is_none().then(|| (claim.block, claim.sentence.clone()));
        (claim.span.file, claim.section, row, sentence)
    };
    let same_event = match (&one.period.trigger, &other.period.trigger) {
        (Some(one), Some(other)) => one.id.is_some() && one.id == other.id,
        _ => true,
    };
    place(one) != place(other)
        && same_event
        && later_stage(one) == later_stage(other)
        && excludes(one.period, other.period)
        && excludes(other.period, one.period)
}

fn excludes(one: &Period, other: &Period) -> bool {
    let ends = [Some(other.duration), other.to];
    ends.iter().flatten().all(|end| one.admits(end) == Some(false))
}

/// Whether the sentence tells what becomes of data after their active use.
fn later_stage(stated: &Stated<'_>) -> bool {
    let sentence = sentence(stated.edition, stated.claim);
    stated.edition.lexicon.is_some_and(|lexicon| lexicon.subject.archive.is_match(&sentence))
}
