//! `undeclared-duration`: a period that no datum backs.

use crate::check::compare::claims_of_notices;
use crate::check::period::{self, PeriodDisagreement};
use crate::check::{Check, Dossier, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-duration",
        family: Family::Retention,
        level: Level::Warning,
        page: include_str!("undeclared_duration.md"),
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
        let Some(PeriodDisagreement::Undeclared(untold)) = found else { continue };
        let finding = Diagnostic::new("undeclared-duration")
            .arg("claimed", wording::period(stated))
            .label(claim.span, "claim");
        let finding = match untold {
            Some(untold) => finding.label(untold, "untold"),
            None => wording::collection(finding, dossier.organisation, "retention"),
        };
        findings.push(finding.help("help"));
    }
    findings
}
