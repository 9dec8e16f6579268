//! `missing-transfer-tool`: a recipient outside the European Economic Area, and nothing that makes the transfer lawful.

use crate::check::dossier::{outside_the_area, printed_in};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::{Datum, Role};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-transfer-tool",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::GDPR_44, articles::GDPR_13_1_F],
        page: include_str!("missing_transfer_tool.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    // Tools declared for all transfers serve every recipient.
    if dossier.organisation.recipients.transfers.is_some() {
        return findings;
    }
    for (id, recipient) in &dossier.organisation.recipients.recipients {
        let lacking = recipient.transfer.is_none() && recipient.role != Role::Internal;
        if let (true, Some(country)) = (lacking, outside_the_area(dossier.organisation, recipient))
        {
            findings.push(
                Diagnostic::new("missing-transfer-tool")
                    .arg("recipient", id.as_str())
                    .label(country, "here")
                    .label_if(printed_in(dossier, &Datum::Recipient(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}
