//! `missing-recipient`: a privacy notice of an organisation that declares no recipient at all.

use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-recipient",
        family: Family::Recipients,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("missing_recipient.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A whole privacy notice that says nothing of who receives data.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let silent = corpus.whole_privacy_notices().filter(|text| !text.tells(Topic::TellsRecipients));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-recipient")
            .arg("from", "prose")
            .label(text.head, "text")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let notice = dossier.of_kind(NoticeKind::PrivacyNotice).next();
    match notice {
        Some(notice) if organisation.recipients.recipients.is_empty() => {
            let edition = notice.editions.first().map(|edition| edition.place("recipients"));
            let finding = Diagnostic::new("missing-recipient")
                .arg("from", "data")
                .label(organisation.places.of("recipients"), "here")
                .label_if(edition, "notice")
                .help("help");
            vec![finding]
        }
        _ => Vec::new(),
    }
}
