//! `message-without-consent`: electronic commercial messages that do not rest on consent, and no
//! condition that makes them lawful without it.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::LegalBasis;
use crate::law::articles;
use crate::model::Channel;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "message-without-consent",
        family: Family::Marketing,
        level: Level::Warning,
        sources: &[articles::CPCE_L34_5],
        page: include_str!("message_without_consent.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let electronic = |channel: &Channel| matches!(channel, Channel::Email | Channel::TextMessage);
    let mut findings = Vec::new();
    for (id, message) in &dossier.organisation.marketing.marketing {
        // What the messages are about, or when they go, may tell of the exception.
        let lawful = message.legal_basis.value == LegalBasis::Consent
            || message.condition.is_some()
            || message.content.is_some();
        if message.channels.iter().any(electronic) && !lawful {
            findings.push(
                Diagnostic::new("message-without-consent")
                    .arg("marketing", id.as_str())
                    .label(message.legal_basis.span, "here")
                    .label(id.span, "messages")
                    .help("help"),
            );
        }
    }
    findings
}
