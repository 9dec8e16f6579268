//! `missing-complaint`: a privacy notice that names no supervisory authority for complaints.

use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Right;
use crate::law::articles;
use crate::law::{AUTHORITIES, authority};
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-complaint",
        family: Family::Rights,
        sources: &[articles::GDPR_13_2_D],
        page: include_str!("missing_complaint.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A whole privacy notice that says nothing of complaints to an authority.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let named = |text: &Edition<'_>| {
        AUTHORITIES.iter().any(|authority| text.mentions(authority.acronym))
            || text.tells_right(Right::Complaint)
    };
    let silent = corpus.whole_privacy_notices().filter(|text| !named(text));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-complaint")
            .arg("from", "prose")
            .arg("language", text.language.code())
            .label(text.place_of_rights(), "text")
            .help("text-help")
    });
    findings.collect()
}

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
                    .arg("from", "data")
                    .arg("language", reading.language.code())
                    .label(here, "here")
                    .label(place, label)
                    .help("help"),
            );
        }
    }
    findings
}
