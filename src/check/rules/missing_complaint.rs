//! `missing-complaint`: a privacy notice that names no supervisory authority for complaints.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::law::authority;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-complaint",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::GDPR_13_2_D],
        page: include_str!("missing_complaint.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut places = Vec::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        let competent = reading.scope.supervisory_authorities();
        let named = competent.iter().any(|id| {
            authority(id).is_some_and(|authority| {
                reading.mentions(authority.name) || reading.mentions(authority.acronym)
            })
        });
        let here = reading.place("rights");
        // Where the section comes from a clause, every language has one place for it.
        if !named && !places.contains(&here) {
            places.push(here);
            let declared = competent.first().map(|id| (id.span, "declared"));
            let place = dossier.organisation.places.of("supervisory-authorities");
            let (place, label) = declared.unwrap_or((place, "undeclared"));
            findings.push(
                Diagnostic::new("missing-complaint")
                    .arg("language", reading.language.code())
                    .label(here, "here")
                    .label(place, label)
                    .help("help"),
            );
        }
    }
    findings
}
