//! `undeclared-identifier`: a number of a public register that no entity of the data has.

use crate::check::compare::{self, NumberDisagreement, literal_claims};
use crate::check::{Check, Dossier, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-identifier",
        family: Family::Identifiers,
        page: include_str!("undeclared_identifier.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier).filter(|(_, claim)| claim.value.is_number()) {
        let found = compare::identifier(dossier.organisation, edition, claim);
        if let Some(NumberDisagreement::Undeclared) = found {
            findings.push(
                Diagnostic::new("undeclared-identifier")
                    .arg("kind", claim.kind())
                    .arg("claimed", wording::value(&claim.value))
                    .label(claim.span, "claim")
                    .label(dossier.organisation.places.of("entities"), "datum")
                    .help("help"),
            );
        }
    }
    findings
}
