//! `unfounded-adequacy`: a transfer that rests on an adequacy decision which does not exist.

use crate::check::dossier::abroad;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Country;
use crate::fact::TransferTool;
use crate::law::{adequacy, articles, in_european_economic_area};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unfounded-adequacy",
        family: Family::Transfers,
        sources: &[articles::GDPR_45, articles::GDPR_13_1_F],
        page: include_str!("unfounded_adequacy.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let own = &dossier.organisation.identity.jurisdictions;
    let european = |country: Country| in_european_economic_area(country.code());
    if !own.is_empty() && !own.iter().any(|country| european(country.value)) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (id, recipient) in &dossier.organisation.recipients.recipients {
        let tool = recipient.transfer.as_ref().map(|transfer| &transfer.tool);
        let Some(tool) = tool.filter(|tool| tool.value == TransferTool::Adequacy) else { continue };
        let uncovered = abroad(dossier.organisation, recipient)
            .find(|country| adequacy(country.value, dossier.today).is_none());
        if let Some(country) = uncovered {
            findings.push(
                Diagnostic::new("unfounded-adequacy")
                    .arg("recipient", id.as_str())
                    .label(country.span, "here")
                    .label(tool.span, "tool")
                    .help("help"),
            );
        }
    }
    findings
}
