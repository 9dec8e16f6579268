//! `canvassing-without-consent`: commercial calls that do not rest on consent.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::fact::LegalBasis;
use crate::law::articles;
use crate::model::Channel;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "canvassing-without-consent",
        family: Family::Marketing,
        level: Level::Error,
        from: day(2026, 8, 11),
        sources: &[articles::CODE_CONSOMMATION_L223_1],
        page: include_str!("canvassing_without_consent.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, message) in &dossier.organisation.marketing.marketing {
        // Calls about a contract that goes on are told by their condition.
        let allowed = message.legal_basis.value == LegalBasis::Consent
            || message.legal_basis.value == LegalBasis::Contract
            || message.condition.is_some();
        if message.channels.contains(&Channel::Phone) && !allowed {
            findings.push(
                Diagnostic::new("canvassing-without-consent")
                    .arg("marketing", id.as_str())
                    .label(message.legal_basis.span, "here")
                    .label(id.span, "calls")
                    .help("help"),
            );
        }
    }
    findings
}
