//! `retention-above-benchmark`: data that are kept longer than an authority recommends, without a reason.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Bound, Duration};
use crate::law::articles;
use crate::model::{Datum, Retention};
use crate::source::Spanned;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retention-above-benchmark",
        family: Family::Law,
        level: Level::Warning,
        sources: &[articles::GDPR_5_1_E],
        page: include_str!("retention_above_benchmark.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

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
