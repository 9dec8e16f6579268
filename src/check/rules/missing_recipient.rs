//! `missing-recipient`: a privacy notice of an organisation that declares no recipient at all.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-recipient",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("missing_recipient.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let notice = dossier.of_kind(NoticeKind::PrivacyNotice).next();
    match notice {
        Some(notice) if organisation.recipients.recipients.is_empty() => {
            let edition = notice.editions.first().map(|edition| edition.place("recipients"));
            let finding = Diagnostic::new("missing-recipient")
                .label(organisation.places.of("recipients"), "here")
                .label_if(edition, "notice")
                .help("help");
            vec![finding]
        }
        _ => Vec::new(),
    }
}
