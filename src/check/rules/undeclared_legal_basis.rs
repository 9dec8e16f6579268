//! `undeclared-legal-basis`: prose names a legal basis on which the data put nothing.

use crate::check::compare::claims_of_notices;
use crate::check::{Check, Dossier, Find, basis, wording};
use crate::claim::Polarity;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::{LegalBasis, Value};
use crate::law::articles;
use crate::model::{Notice, NoticeKind, Scope};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-legal-basis",
        family: Family::LegalBases,
        sources: &[articles::GDPR_13_1_C],
        page: include_str!("undeclared_legal_basis.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let declared = basis::all(organisation);
    let mut findings = Vec::new();
    for (notice, edition, claim) in claims_of_notices(dossier) {
        let Value::LegalBasis(claimed) = claim.value else { continue };
        let scope = Scope::new(organisation, notice);
        if declared.is_empty()
            || declared.iter().any(|basis| basis.value == claimed)
            || claim.polarity == Polarity::Negated
            || !basis::declared_for(organisation, scope, edition, claim).is_empty()
            || is_of_trackers(notice, claimed)
            || basis::is_of_rights(edition, claim)
            || !basis::is_announced(edition, claim)
        {
            continue;
        }
        let finding = Diagnostic::new("undeclared-legal-basis")
            .arg("claimed", Message::new("named-basis").arg("basis", claimed.id()))
            .label(claim.span, "claim");
        findings.push(wording::collection(finding, organisation, "purposes").help("help"));
    }
    findings
}

/// Whether a cookie policy speaks of consent: that to trackers, which no purpose need rest on.
fn is_of_trackers(notice: &Notice, claimed: LegalBasis) -> bool {
    notice.file.kind == NoticeKind::CookiePolicy && claimed == LegalBasis::Consent
}
