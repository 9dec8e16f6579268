//! `undeclared-country`: prose says that data go to a country, and no datum does.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find, places, wording};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Place, Value};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-country",
        family: Family::Transfers,
        sources: &[articles::GDPR_13_1_F],
        page: include_str!("undeclared_country.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::Country(Place::Country(country)) = claim.value else { continue };
        if !places::is_undeclared(organisation, edition, claim, country) {
            continue;
        }
        let finding = Diagnostic::new("undeclared-country")
            .arg("country", claim.text(&edition.document))
            .label(claim.span, "claim");
        findings.push(wording::collection(finding, organisation, "recipients").help("help"));
    }
    findings
}
