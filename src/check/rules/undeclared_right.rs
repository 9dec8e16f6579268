//! `undeclared-right`: prose grants a right that the data do not list.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find, wording};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::{Right, Value};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-right",
        family: Family::Rights,
        sources: &[articles::GDPR_13_2_B],
        page: include_str!("undeclared_right.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

/// Rights that notices may grant without listing them: the law grants them to everyone, or other
/// rules see to them.
const UNLISTED: [Right; 5] = [
    Right::Information,
    Right::Notification,
    Right::Complaint,
    Right::JudicialRemedy,
    Right::Representation,
];

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let declared = &organisation.rights.rights;
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
        let Value::Right(right) = claim.value else { continue };
        let known = declared.iter().any(|known| known.value == right);
        if declared.is_empty()
            || known
            || UNLISTED.contains(&right)
            || claim.polarity == Polarity::Negated
        {
            continue;
        }
        let finding = Diagnostic::new("undeclared-right")
            .arg("right", Message::new("named-right").arg("right", right.id()))
            .label(claim.span, "claim");
        findings.push(wording::collection(finding, organisation, "rights").help("help"));
    }
    findings
}
