//! `contradicted-contact`: an e-mail address or a telephone number that is not the one declared.

use crate::check::compare::{self, Disagreement, literal_claims};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-contact",
        family: Family::Identity,
        page: include_str!("contradicted_contact.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let (kind, claimed, declared, span) = match &claim.value {
            Value::Email(email) => match compare::email(organisation, edition, claim, email) {
                Some(Disagreement::Contradicts(datum)) => {
                    ("email", email.to_string(), datum.value.to_string(), datum.span)
                }
                _ => continue,
            },
            Value::Phone(phone) => match compare::phone(organisation, edition, claim, phone) {
                Some(Disagreement::Contradicts(datum)) => {
                    ("phone", phone.international(), datum.value.international(), datum.span)
                }
                _ => continue,
            },
            _ => continue,
        };
        findings.push(
            Diagnostic::new("contradicted-contact")
                .arg("kind", kind)
                .arg("claimed", claimed)
                .arg("declared", declared)
                .label(claim.span, "claim")
                .label(span, "datum")
                .help("help"),
        );
    }
    findings
}
