//! `undisclosed-purpose`: a purpose of the processing that the privacy notice does not tell.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::law::articles;
use crate::model::{Datum, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-purpose",
        family: Family::LegalBases,
        sources: &[articles::GDPR_13_1_C],
        page: include_str!("undisclosed_purpose.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        for (id, purpose) in reading.scope.purposes() {
            let name = purpose.name.get(reading.language);
            if reading.prints(&Datum::Purpose(id.value.clone())) || reading.mentions(name) {
                continue;
            }
            findings.push(
                Diagnostic::new("undisclosed-purpose")
                    .arg("purpose", name)
                    .arg("language", reading.language.code())
                    .label(id.span, "declared")
                    .label(reading.place("purposes"), "here")
                    .help("help"),
            );
        }
    }
    findings
}
