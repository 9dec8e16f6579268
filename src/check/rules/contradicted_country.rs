//! `contradicted-country`: prose puts data into another country than the data do, or out of one.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find, places};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Place, Value};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-country",
        family: Family::Transfers,
        sources: &[articles::GDPR_13_1_F],
        page: include_str!("contradicted_country.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::Country(Place::Country(country)) = claim.value else { continue };
        let Some(span) = places::contradicted(dossier.organisation, edition, claim, country) else {
            continue;
        };
        let denied = claim.polarity == Polarity::Negated;
        findings.push(
            Diagnostic::new("contradicted-country")
                .arg("country", claim.text(&edition.document))
                .arg("says", if denied { "no" } else { "yes" })
                .label(claim.span, "claim")
                .label(span, "datum")
                .help("help"),
        );
    }
    findings
}
