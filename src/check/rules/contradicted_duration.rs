//! `contradicted-duration`: a period that is not the one declared.

use crate::check::compare::{Disagreement, literal_claims};
use crate::check::{Check, Dossier, period as periods, wording};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-duration",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[],
        page: include_str!("contradicted_duration.md"),
    },
    needs_whole_data: true,
    find: Some(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::Duration(period) = &claim.value else { continue };
        let found = periods::period(dossier.organisation, edition, claim, period);
        let Some(Disagreement::Contradicts(datum)) = found else { continue };
        findings.push(
            Diagnostic::new("contradicted-duration")
                .arg("claimed", wording::period(period))
                .arg("declared", datum.value.wording())
                .label(claim.span, "claim")
                .label(datum.span, "datum")
                .help("help"),
        );
    }
    findings
}
