//! `missing-right`: a right that data subjects have and the data do not list.

use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::Message;
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{LegalBasis, Right};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::{NoticeKind, Scope};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-right",
        family: Family::Rights,
        sources: &[articles::GDPR_13_2_B, articles::GDPR_13_2_C, articles::GDPR_13_2_D],
        page: include_str!("missing_right.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// The rights of which a whole privacy notice says nothing.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for text in corpus.whole_privacy_notices() {
        let consent = text.tells(Topic::TellsConsent);
        let due = [
            (Right::Access, true),
            (Right::Rectification, true),
            (Right::Erasure, true),
            (Right::Restriction, true),
            (Right::Objection, text.tells(Topic::BareInterest)),
            (Right::Portability, consent),
            (Right::WithdrawConsent, consent),
        ];
        for (right, _) in due.into_iter().filter(|(right, due)| *due && !text.tells_right(*right)) {
            findings.push(
                Diagnostic::new("missing-right")
                    .arg("from", "prose")
                    .arg("right", Message::new(right_message(right)))
                    .arg("id", right.id())
                    .label(text.place_of_rights(), "text")
                    .help("text-help"),
            );
        }
    }
    findings
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    if dossier.of_kind(NoticeKind::PrivacyNotice).next().is_none() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (right, basis) in due(dossier) {
        if organisation.rights.rights.iter().any(|listed| listed.value == right) {
            continue;
        }
        let readings = dossier.readings(NoticeKind::PrivacyNotice);
        let edition = readings.first().map(|reading| reading.place("rights"));
        let why = basis.and_then(|basis| first_use(dossier, basis));
        findings.push(
            Diagnostic::new("missing-right")
                .arg("from", "data")
                .arg("right", Message::new(right_message(right)))
                .arg("id", right.id())
                .label(organisation.places.of("rights"), "here")
                .label_if(why, "basis")
                .label_if(edition, "notice")
                .help("help"),
        );
    }
    findings
}

/// The rights that are due here, with the legal basis that brings them where one does.
fn due(dossier: &Dossier<'_>) -> Vec<(Right, Option<LegalBasis>)> {
    let mut due = vec![
        (Right::Access, None),
        (Right::Rectification, None),
        (Right::Erasure, None),
        (Right::Restriction, None),
        (Right::Complaint, None),
    ];
    let brought = [
        (LegalBasis::PublicTask, Right::Objection),
        (LegalBasis::LegitimateInterests, Right::Objection),
        (LegalBasis::Consent, Right::Portability),
        (LegalBasis::Contract, Right::Portability),
        (LegalBasis::Consent, Right::WithdrawConsent),
    ];
    for (basis, right) in brought {
        let known = due.iter().any(|(other, _)| *other == right);
        if !known && first_use(dossier, basis).is_some() {
            due.push((right, Some(basis)));
        }
    }
    due
}

/// Where a purpose or a message that a privacy notice must tell rests on the basis.
fn first_use(dossier: &Dossier<'_>, basis: LegalBasis) -> Option<Span> {
    let notices = dossier.of_kind(NoticeKind::PrivacyNotice);
    let scopes = notices.map(|notice| Scope::new(dossier.organisation, notice.notice));
    let mut uses = scopes.flat_map(|scope| {
        let purposes = scope.purposes().flat_map(|(_, purpose)| &purpose.legal_basis);
        purposes.chain(scope.marketing().map(|(_, channel)| &channel.legal_basis))
    });
    uses.find(|used| used.value == basis).map(|used| used.span)
}

fn right_message(right: Right) -> &'static str {
    match right {
        Right::Information => "right-information",
        Right::Access => "right-access",
        Right::Rectification => "right-rectification",
        Right::Erasure => "right-erasure",
        Right::Restriction => "right-restriction",
        Right::Notification => "right-notification",
        Right::Portability => "right-portability",
        Right::Objection => "right-objection",
        Right::AutomatedDecision => "right-automated-decision",
        Right::WithdrawConsent => "right-withdraw-consent",
        Right::Complaint => "right-complaint",
        Right::JudicialRemedy => "right-judicial-remedy",
        Right::Representation => "right-representation",
        Right::PostMortemDirectives => "right-post-mortem-directives",
    }
}
