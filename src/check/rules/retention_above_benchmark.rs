//! `retention-above-benchmark`: data that are kept longer than an authority recommends, without a reason.

use crate::check::dossier::printed_in;
use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::claim::{Claim, Passage};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Bound, Duration, Role, Value};
use crate::language::lexicon::Topic;
use crate::law::{articles, retention_reference};
use crate::model::{Datum, Retention};
use crate::source::Spanned;
use crate::syntax::markdown::BlockKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retention-above-benchmark",
        family: Family::Retention,
        level: Level::Warning,
        sources: &[articles::GDPR_5_1_E],
        page: include_str!("retention_above_benchmark.md"),
        ..Rule::GDPR
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// Kinds of data that a sentence can name, with the row of the reference table on each.
const KINDS: [(Topic, &str); 4] = [
    (Topic::Footage, "cctv"),
    (Topic::JobApplicants, "applicants"),
    (Topic::Logs, "access-logs"),
    (Topic::Prospects, "prospects"),
];

/// A sentence, a row or a list that keeps data of a kind longer than its benchmark.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (topic, id) in KINDS {
            let reference = retention_reference(id).filter(|row| row.verification.is_verified());
            let Some(recommended) = reference.and_then(|row| row.length.longest()) else {
                continue;
            };
            let mut last = None;
            for passage in edition.passages_on(topic).filter(|passage| passage.literal) {
                let periods = periods(edition, passage);
                let kept = periods.iter().max_by(|left, right| {
                    left.1.partial_cmp(&right.1).unwrap_or(std::cmp::Ordering::Equal)
                });
                let Some((claim, kept)) = kept.filter(|(_, kept)| *kept > recommended) else {
                    continue;
                };
                if last.replace(claim.span) == Some(claim.span) {
                    continue;
                }
                findings.push(
                    Diagnostic::new("retention-above-benchmark")
                        .arg("from", "prose")
                        .arg("id", edition.words_of(passage))
                        .arg("kept", kept.wording())
                        .arg("recommended", recommended.wording())
                        .label(claim.span, "here")
                        .label(passage.span, "text")
                        .help("text-help"),
                );
            }
        }
    }
    findings
}

/// The periods for which what a passage names is kept: the only one of its sentence, those of its
/// row, or those of the list that it announces.
fn periods<'e>(edition: &'e Edition<'_>, passage: &'e Passage) -> Vec<(&'e Claim, Duration)> {
    let kept = |claim: &'e Claim| match &claim.value {
        Value::Duration(period) if period.role == Role::Retention && claim.literal => {
            Some((claim, period.to.unwrap_or(period.duration)))
        }
        _ => None,
    };
    let said: Vec<_> = edition.claims_in(passage).filter_map(kept).collect();
    let Some(section) = edition.document.sections.get(passage.section) else { return said };
    if !said.is_empty() {
        return if said.len() == 1 { said } else { Vec::new() };
    }
    let own = section.blocks.get(passage.block).map(|block| &block.kind);
    let belongs = |claim: &&Claim| {
        let kind = section.blocks.get(claim.block).map(|block| &block.kind);
        claim.section == passage.section
            && match (own, kind) {
                (
                    Some(BlockKind::Cell { table, row, .. }),
                    Some(BlockKind::Cell { table: other, row: same, .. }),
                ) => (table, row) == (other, same),
                (Some(BlockKind::Paragraph), Some(BlockKind::Item { lead_in, .. })) => {
                    *lead_in == Some(passage.block)
                }
                _ => false,
            }
    };
    edition.claims.iter().filter(belongs).filter_map(kept).collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, retention) in &dossier.organisation.processing.retention {
        let Some(norm) = &retention.benchmark else { continue };
        let Some(recommended) = norm.period.as_ref().filter(|_| norm.bound != Bound::AtLeast)
        else {
            continue;
        };
        let Some(kept) = kept(retention, norm.archive_only) else { continue };
        if kept.value > recommended.value && !is_explained(retention, &kept.value) {
            findings.push(
                Diagnostic::new("retention-above-benchmark")
                    .arg("from", "data")
                    .arg("id", id.as_str())
                    .arg("kept", kept.value.wording())
                    .arg("recommended", recommended.value.wording())
                    .label(kept.span, "here")
                    .label(recommended.span, "benchmark")
                    .label_if(printed_in(dossier, &Datum::Retention(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}

/// The period that a recommendation is about: that of active use, or of the archive.
fn kept(retention: &Retention, archive_only: bool) -> Option<&Spanned<Duration>> {
    if archive_only {
        return retention.archive.as_ref().and_then(|stage| stage.period.as_ref());
    }
    retention.to.as_ref().or(retention.period.as_ref())
}

/// Whether the data give a reason, or a law prescribes at least as long a period.
fn is_explained(retention: &Retention, kept: &Duration) -> bool {
    let legal = retention.legal_period.as_ref().and_then(|norm| norm.period.as_ref());
    retention.justification.is_some() || legal.is_some_and(|legal| legal.value >= *kept)
}
