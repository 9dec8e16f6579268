//! `undeclared-date`: a date that no datum backs.

use crate::check::compare::literal_claims;
use crate::check::declared;
use crate::check::{Check, Dossier, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-date",
        family: Family::Consistency,
        level: Level::Warning,
        sources: &[],
        page: include_str!("undeclared_date.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let declared = declared::dates(organisation);
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
        let Value::Date { date, in_law_title: false } = &claim.value else { continue };
        if declared.iter().any(|datum| date.covers(*datum.value)) {
            continue;
        }
        let nearest = declared.iter().map(|datum| datum.span).next_back();
        findings.push(
            Diagnostic::new("undeclared-date")
                .arg("claimed", wording::value(&claim.value))
                .label(claim.span, "claim")
                .label_if(nearest, "datum")
                .help("help"),
        );
    }
    findings
}
