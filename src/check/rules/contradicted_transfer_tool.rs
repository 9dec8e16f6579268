//! `contradicted-transfer-tool`: prose bases a transfer on another tool than the data do.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find, places};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-transfer-tool",
        family: Family::Transfers,
        sources: &[articles::GDPR_13_1_F],
        page: include_str!("contradicted_transfer_tool.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::TransferTool(tool) = claim.value else { continue };
        let Some(declared) = places::other_tool(dossier.organisation, edition, claim, tool) else {
            continue;
        };
        findings.push(
            Diagnostic::new("contradicted-transfer-tool")
                .arg("claimed", claim.text(&edition.document))
                .arg("declared", declared.value.id())
                .label(claim.span, "claim")
                .label(declared.span, "datum")
                .help("help"),
        );
    }
    findings
}
