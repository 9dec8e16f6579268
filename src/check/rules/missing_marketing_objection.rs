//! `missing-marketing-objection`: a notice under the law of Monaco without the right to object to marketing.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule, day};
use crate::fact::Right;
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-marketing-objection",
        family: Family::Monaco,
        level: Level::Error,
        jurisdictions: &[Jurisdiction::Monaco],
        from: day(2024, 12, 14),
        sources: &[articles::MONACO_1565_11],
        page: include_str!("missing_marketing_objection.md"),
        ..Rule::LAW
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let listed = organisation.rights.rights.iter().any(|right| right.value == Right::Objection);
    let readings = dossier.readings(NoticeKind::PrivacyNotice);
    let Some(reading) = readings.first().filter(|_| !listed) else { return Vec::new() };
    let finding = Diagnostic::new("missing-marketing-objection")
        .label(organisation.places.of("rights"), "here")
        .label(reading.place("rights"), "notice")
        .help("help");
    vec![finding]
}
