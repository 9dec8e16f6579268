//! `undeclared-address`: a postal address that belongs to nobody declared.

use crate::check::compare::{self, Disagreement, literal_claims};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-address",
        family: Family::Identity,
        page: include_str!("undeclared_address.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::Address(address) = &claim.value else { continue };
        let found = compare::address(dossier.organisation, edition, claim, address);
        if let Some(Disagreement::Undeclared) = found {
            findings.push(
                Diagnostic::new("undeclared-address")
                    .arg("claimed", address.to_string())
                    .label(claim.span, "claim")
                    .label(dossier.organisation.places.of("entities"), "datum")
                    .help("help"),
            );
        }
    }
    findings
}
