//! `uncertified-recipient`: a transfer to the United States under the Data Privacy Framework, to a recipient of which
//! nothing says that it is certified.

use crate::check::dossier::abroad;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::TransferTool;
use crate::law::{AdequacyScope, adequacy, articles};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "uncertified-recipient",
        family: Family::Transfers,
        level: Level::Warning,
        sources: &[articles::DATA_PRIVACY_FRAMEWORK, articles::GDPR_45],
        page: include_str!("uncertified_recipient.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, recipient) in &dossier.organisation.recipients.recipients {
        let transfer = recipient.transfer.as_ref().filter(|transfer| {
            transfer.tool.value == TransferTool::Adequacy && !transfer.certified
        });
        let Some(transfer) = transfer else { continue };
        let mut countries = abroad(dossier.organisation, recipient);
        let certified_only = countries.find(|country| {
            let decision = adequacy(country.value, dossier.today);
            country.value.code() == UNITED_STATES
                && decision.is_some_and(|it| matches!(it.scope, AdequacyScope::Restricted(_)))
        });
        if let Some(country) = certified_only {
            findings.push(
                Diagnostic::new("uncertified-recipient")
                    .arg("recipient", id.as_str())
                    .label(country.span, "here")
                    .label(transfer.tool.span, "tool")
                    .help("help"),
            );
        }
    }
    findings
}

/// The country whose decision covers certified organisations alone.
const UNITED_STATES: &str = "US";
