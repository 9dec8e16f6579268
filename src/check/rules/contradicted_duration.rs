//! `contradicted-duration`: a period that is not the one declared.

use crate::check::compare::claims_of_notices;
use crate::check::period::{self, PeriodDisagreement};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-duration",
        family: Family::Retention,
        page: include_str!("contradicted_duration.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition, claim) in claims_of_notices(dossier) {
        let Value::Duration(stated) = &claim.value else { continue };
        let found = period::period(dossier.organisation, (notice, edition), claim, stated);
        let Some(PeriodDisagreement::Contradicts(claimed, declared, place)) = found else {
            continue;
        };
        findings.push(
            Diagnostic::new("contradicted-duration")
                .arg("claimed", claimed)
                .arg("declared", declared)
                .label(claim.span, "claim")
                .label(place, "datum")
                .help("help"),
        );
    }
    findings
}
