//! `transfer-by-use`: transfers that are accepted by using a service.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "transfer-by-use",
        family: Family::Transfers,
        level: Level::Warning,
        sources: &[articles::GDPR_49_1_A],
        page: include_str!("transfer_by_use.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::TransferByUse, "transfer-by-use")
}
