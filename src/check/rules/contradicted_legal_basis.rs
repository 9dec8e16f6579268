//! `contradicted-legal-basis`: prose bases a purpose on another legal basis than the data do.

use crate::check::compare::claims_of_notices;
use crate::check::{Check, Dossier, Find, basis};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::Value;
use crate::law::articles;
use crate::model::Scope;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-legal-basis",
        family: Family::LegalBases,
        sources: &[articles::GDPR_13_1_C],
        page: include_str!("contradicted_legal_basis.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (notice, edition, claim) in claims_of_notices(dossier) {
        let Value::LegalBasis(claimed) = claim.value else { continue };
        let scope = Scope::new(organisation, notice);
        let declared = basis::declared_for(organisation, scope, edition, claim);
        let denied = claim.polarity == Polarity::Negated;
        let same = declared.iter().find(|basis| basis.value == claimed);
        let wrong = match (denied, same) {
            (false, None) => declared.first(),
            (true, same) => same.filter(|_| !claim.exception && declared.len() == 1),
            (false, Some(_)) => None,
        };
        let Some(wrong) = wrong else { continue };
        findings.push(
            Diagnostic::new("contradicted-legal-basis")
                .arg("claimed", Message::new("named-basis").arg("basis", claimed.id()))
                .arg("declared", Message::new("named-basis").arg("basis", wrong.value.id()))
                .arg("says", if denied { "no" } else { "yes" })
                .label(claim.span, "claim")
                .label(wrong.span, "datum")
                .help("help"),
        );
    }
    findings
}
