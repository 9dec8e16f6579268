//! `undeclared-address`: a postal address that belongs to nobody declared.

use crate::check::compare::{self, Disagreement, claims_to_back};
use crate::check::{Check, Dossier};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-address",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[],
        page: include_str!("undeclared_address.md"),
    },
    find: Some(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in claims_to_back(dossier) {
        let Value::Address(address) = &claim.value else { continue };
        let found = compare::address(dossier.organisation, edition.language, address);
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
