//! `untold-legal-text`: a legal obligation or a public task, without the text that lays it down.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Profile, Rule};
use crate::fact::LegalBasis;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "untold-legal-text",
        family: Family::LegalBases,
        // The text must exist; Article 13 does not ask for its name.
        level: Level::Advice,
        profile: Profile::Strict,
        sources: &[articles::GDPR_6_3],
        page: include_str!("untold_legal_text.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let rests_on_law =
        |basis: LegalBasis| matches!(basis, LegalBasis::LegalObligation | LegalBasis::PublicTask);
    let mut findings = Vec::new();
    for (id, purpose) in &dossier.organisation.processing.purposes {
        let basis = purpose.legal_basis.iter().find(|basis| rests_on_law(basis.value));
        if let (Some(basis), None) = (basis, &purpose.legal_text) {
            findings.push(
                Diagnostic::new("untold-legal-text")
                    .arg("purpose", id.as_str())
                    .label(basis.span, "here")
                    .label(id.span, "purpose")
                    .help("help"),
            );
        }
    }
    findings
}
