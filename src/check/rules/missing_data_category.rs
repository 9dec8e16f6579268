//! `missing-data-category`: a purpose under the law of Monaco that does not say which data it uses.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule, day};
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-data-category",
        family: Family::Monaco,
        level: Level::Error,
        jurisdictions: &[Jurisdiction::Monaco],
        from: day(2024, 12, 14),
        sources: &[articles::MONACO_1565_11],
        page: include_str!("missing_data_category.md"),
        ..Rule::LAW
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    if dossier.of_kind(NoticeKind::PrivacyNotice).next().is_none() {
        return Vec::new();
    }
    let purposes = dossier.organisation.processing.purposes.iter();
    let bare = purposes.filter(|(_, purpose)| purpose.data.is_empty());
    let findings = bare.map(|(id, _)| {
        Diagnostic::new("missing-data-category")
            .arg("purpose", id.as_str())
            .label(id.span, "here")
            .help("help")
    });
    findings.collect()
}
