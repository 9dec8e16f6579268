//! `undisclosed-purpose`: a purpose of the processing that the privacy notice does not tell.

use crate::check::{Check, Dossier};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-purpose",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_C],
        page: include_str!("undisclosed_purpose.md"),
    },
    needs_whole_data: true,
    find: Some(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, purpose) in &dossier.organisation.processing.purposes {
        let datum = Datum::Purpose(id.value.clone());
        for (_, edition) in dossier.privacy_editions() {
            let told = edition.printed(&datum).is_some()
                || edition.mentions(purpose.name.get(edition.language));
            if !told {
                findings.push(
                    Diagnostic::new("undisclosed-purpose")
                        .arg("purpose", purpose.name.get(edition.language))
                        .arg("language", edition.language.code())
                        .label(id.span, "declared")
                        .label(edition.place("purposes"), "here")
                        .help("help"),
                );
            }
        }
    }
    findings
}
