//! `missing-legitimate-interest`: legitimate interests as a basis, without the interest.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::LegalBasis;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-legitimate-interest",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_D],
        page: include_str!("missing_legitimate_interest.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, purpose) in &dossier.organisation.processing.purposes {
        let basis =
            purpose.legal_basis.iter().find(|basis| basis.value == LegalBasis::LegitimateInterests);
        if let (Some(basis), None) = (basis, &purpose.legitimate_interest) {
            findings.push(
                Diagnostic::new("missing-legitimate-interest")
                    .arg("purpose", id.as_str())
                    .label(basis.span, "here")
                    .label(id.span, "purpose")
                    .help("help"),
            );
        }
    }
    findings
}
