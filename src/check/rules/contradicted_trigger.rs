//! `contradicted-trigger`: a period that runs from another event than the one declared.

use crate::check::compare::claims_of_notices;
use crate::check::{Check, Dossier, Find, event, wording};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-trigger",
        family: Family::Retention,
        page: include_str!("contradicted_trigger.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition, claim) in claims_of_notices(dossier) {
        let Value::Duration(stated) = &claim.value else { continue };
        let found = event::contradicted(dossier.organisation, (notice, edition), claim, stated);
        let (Some(declared), Some(told)) = (found, &stated.trigger) else { continue };
        findings.push(
            Diagnostic::new("contradicted-trigger")
                .arg("period", wording::period(stated))
                .arg("claimed", told.words.as_str())
                .arg("declared", declared.value.id())
                .label(claim.span, "claim")
                .label(declared.span, "datum")
                .help("help"),
        );
    }
    findings
}
