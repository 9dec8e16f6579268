//! `contradicted-identifier`: a number of a public register that is not the one declared.

use crate::check::compare::{self, NumberDisagreement, literal_claims};
use crate::check::{Check, Dossier, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-identifier",
        family: Family::Identifiers,
        page: include_str!("contradicted_identifier.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier).filter(|(_, claim)| claim.value.is_number()) {
        let found = compare::identifier(dossier.organisation, edition, claim);
        let Some(NumberDisagreement::Contradicts(declared, span)) = found else { continue };
        findings.push(
            Diagnostic::new("contradicted-identifier")
                .arg("kind", claim.kind())
                .arg("claimed", wording::value(&claim.value))
                .arg("declared", declared)
                .label(claim.span, "claim")
                .label(span, "datum")
                .help("help"),
        );
    }
    findings
}
