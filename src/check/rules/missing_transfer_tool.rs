//! `missing-transfer-tool`: a recipient outside the European Economic Area, and nothing that makes the transfer lawful.

use crate::check::dossier::{outside_the_area, printed_in};
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::{Datum, Role};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-transfer-tool",
        family: Family::Transfers,
        sources: &[articles::GDPR_44, articles::GDPR_13_1_F],
        page: include_str!("missing_transfer_tool.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A text that tells of transfers outside the area and of nothing that makes them lawful.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for text in corpus.whole_privacy_notices().filter(|text| !text.tells(Topic::TellsTool)) {
        if let Some(passage) = text.passages_on(Topic::TellsTransfer).next() {
            findings.push(
                Diagnostic::new("missing-transfer-tool")
                    .arg("from", "prose")
                    .arg("recipient", "")
                    .label(passage.span, "text")
                    .help("text-help"),
            );
        }
    }
    findings
}

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
                    .arg("from", "data")
                    .arg("recipient", id.as_str())
                    .label(country, "here")
                    .label_if(printed_in(dossier, &Datum::Recipient(id.value.clone())), "printed")
                    .help("help"),
            );
        }
    }
    findings
}
