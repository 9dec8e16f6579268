//! `missing-transfer-copy`: a transfer that rests on safeguards, and nothing that says how to
//! obtain a copy of them.

use crate::check::dossier::printed_in;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::TransferTool;
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-transfer-copy",
        family: Family::Transfers,
        level: Level::Warning,
        sources: &[articles::GDPR_13_1_F],
        page: include_str!("missing_transfer_copy.md"),
        ..Rule::GDPR
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    // A copy of what covers all transfers serves every recipient, and so does any contact of it.
    let of_all = organisation.recipients.transfers.as_ref();
    if of_all.is_some_and(|transfers| transfers.copy.is_some()) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (id, recipient) in &organisation.recipients.recipients {
        let Some(transfer) = recipient.transfer.as_ref() else { continue };
        if is_safeguard(transfer.tool.value) && transfer.copy.is_none() {
            findings.push(
                Diagnostic::new("missing-transfer-copy")
                    .arg("recipient", id.as_str())
                    .label(transfer.tool.span, "here")
                    .label_if(printed_in(dossier, &Datum::Recipient(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether a tool is one of the safeguards of Articles 46 and 47.
fn is_safeguard(tool: TransferTool) -> bool {
    matches!(
        tool,
        TransferTool::StandardContractualClauses
            | TransferTool::BindingCorporateRules
            | TransferTool::AdHocClauses
            | TransferTool::CodeOfConduct
            | TransferTool::Certification
            | TransferTool::AdministrativeArrangement
    )
}
