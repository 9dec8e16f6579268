//! `vague-retention`: a section on retention that gives neither a period nor what determines it.

use crate::check::passage::finding;
use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::{Claim, Passage, TITLE};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Role, Value};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "vague-retention",
        family: Family::Retention,
        level: Level::Warning,
        sources: &[articles::GDPR_13_2_A],
        page: include_str!("vague_retention.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let mut seen = None;
        for passage in edition.passages_on(Topic::VagueRetention).filter(|each| each.literal) {
            if seen != Some(passage.section) && !is_determined(edition, passage) {
                seen = Some(passage.section);
                findings.push(finding(edition, passage, "vague-retention"));
            }
        }
    }
    findings
}

/// Whether what surrounds the passage says how long, or until when: its section, where that deals
/// with retention alone, and else the whole text.
fn is_determined(edition: &Edition<'_>, passage: &Passage) -> bool {
    let apart = edition
        .passages_on(Topic::RetentionTitle)
        .any(|title| title.block == TITLE && title.section == passage.section);
    let end = end(edition, passage.section);
    let here = |section: usize| !apart || (passage.section..end).contains(&section);
    edition.claims.iter().any(|claim| here(claim.section) && is_period(claim))
        || edition.passages_on(Topic::RetentionCriterion).any(|other| here(other.section))
}

/// The first section after this one and those below it.
fn end(edition: &Edition<'_>, section: usize) -> usize {
    let sections = &edition.document.sections;
    let level = sections.get(section).map_or(0, |section| section.level);
    let after = sections.iter().skip(section + 1);
    section + 1 + after.take_while(|other| other.level > level).count()
}

fn is_period(claim: &Claim) -> bool {
    matches!(&claim.value, Value::Duration(period) if period.role == Role::Retention)
}
