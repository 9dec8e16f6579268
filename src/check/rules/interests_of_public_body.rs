//! `interests-of-public-body`: a public body that rests processing on legitimate interests.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::LegalBasis;
use crate::law::articles;
use crate::model::EntityKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "interests-of-public-body",
        family: Family::LegalBases,
        // Outside its tasks, a public body may have such interests.
        level: Level::Warning,
        sources: &[articles::GDPR_6_1_PUBLIC],
        page: include_str!("interests_of_public_body.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let identity = &dossier.organisation.identity;
    let controller = identity.entities.get_key_value(identity.controller.as_str());
    let Some((id, _)) = controller.filter(|(_, entity)| entity.kind == EntityKind::PublicBody)
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (purpose, it) in &dossier.organisation.processing.purposes {
        let mut interests =
            it.legal_basis.iter().filter(|basis| basis.value == LegalBasis::LegitimateInterests);
        if let Some(basis) = interests.next() {
            findings.push(
                Diagnostic::new("interests-of-public-body")
                    .arg("purpose", purpose.as_str())
                    .label(basis.span, "here")
                    .label(id.span, "controller")
                    .help("help"),
            );
        }
    }
    findings
}
