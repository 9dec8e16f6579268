//! `contradicted-right`: prose denies a right that the data grant.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::Value;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-right",
        family: Family::Rights,
        sources: &[articles::GDPR_13_2_B],
        page: include_str!("contradicted_right.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
        let Value::Right(right) = claim.value else { continue };
        // A right that does not apply to some processing is a limit and no denial.
        if claim.polarity == Polarity::Affirmed || claim.exception {
            continue;
        }
        let rights = &dossier.organisation.rights.rights;
        let Some(declared) = rights.iter().find(|known| known.value == right) else { continue };
        findings.push(
            Diagnostic::new("contradicted-right")
                .arg("right", Message::new("named-right").arg("right", right.id()))
                .label(claim.span, "claim")
                .label(declared.span, "datum")
                .help("help"),
        );
    }
    findings
}
