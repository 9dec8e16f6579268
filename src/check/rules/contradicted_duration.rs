//! `contradicted-duration`: a period that is not the one declared.

use crate::check::compare::literal_claims;
use crate::check::period::{self, PeriodDisagreement};
use crate::check::{Check, Dossier, wording};
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
        let Value::Duration(stated) = &claim.value else { continue };
        let found = period::period(dossier.organisation, edition, claim, stated);
        let Some(PeriodDisagreement::Contradicts(declared, place)) = found else { continue };
        findings.push(
            Diagnostic::new("contradicted-duration")
                .arg("claimed", wording::period(stated))
                .arg("declared", declared)
                .label(claim.span, "claim")
                .label(place, "datum")
                .help("help"),
        );
    }
    findings
}
