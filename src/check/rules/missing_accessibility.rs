//! `missing-accessibility`: a public body that does not say how accessible its site is.

use crate::check::publication::{is_french, publisher};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::law::articles;
use crate::model::{EntityKind, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-accessibility",
        family: Family::Accessibility,
        level: Level::Warning,
        from: day(2019, 9, 23),
        sources: &[articles::LOI_2005_102_47],
        page: include_str!("missing_accessibility.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let publisher = publisher(organisation);
    let Some((id, _)) = publisher.filter(|(_, entity)| entity.kind == EntityKind::PublicBody)
    else {
        return Vec::new();
    };
    let readings = dossier.readings(NoticeKind::LegalNotice);
    let french = readings.iter().find(|reading| is_french(reading.scope));
    let Some(reading) = french.filter(|_| organisation.sites.accessibility.is_none()) else {
        return Vec::new();
    };
    let finding = Diagnostic::new("missing-accessibility")
        .arg("publisher", id.as_str())
        .label(id.span, "here")
        .label(reading.place("accessibility"), "notice")
        .help("help");
    vec![finding]
}
