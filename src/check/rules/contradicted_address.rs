//! `contradicted-address`: a postal address that is nearly, not quite, a declared one.

use crate::check::compare::{self, Disagreement, literal_claims};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-address",
        family: Family::Identity,
        page: include_str!("contradicted_address.md"),
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
        let Some(Disagreement::Contradicts(datum)) = found else { continue };
        let part = datum.value.differences(address).first().map_or("street", |part| part.id());
        findings.push(
            Diagnostic::new("contradicted-address")
                .arg("part", part)
                .arg("claimed", address.to_string())
                .arg("declared", datum.value.to_string())
                .label(claim.span, "claim")
                .label(datum.span, "datum")
                .help("help"),
        );
    }
    findings
}
