//! `undeclared-contact`: an e-mail address or a telephone number that belongs to nobody declared.

use crate::check::compare::{self, Disagreement, literal_claims};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-contact",
        family: Family::Identity,
        page: include_str!("undeclared_contact.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let (kind, claimed) = match &claim.value {
            Value::Email(email) => match compare::email(organisation, edition, claim, email) {
                Some(Disagreement::Undeclared) => ("email", email.to_string()),
                _ => continue,
            },
            Value::Phone(phone) => match compare::phone(organisation, edition, claim, phone) {
                Some(Disagreement::Undeclared) => ("phone", phone.international()),
                _ => continue,
            },
            _ => continue,
        };
        findings.push(
            Diagnostic::new("undeclared-contact")
                .arg("kind", kind)
                .arg("claimed", claimed)
                .label(claim.span, "claim")
                .label(organisation.places.of("contacts"), "datum")
                .help("help"),
        );
    }
    findings
}
