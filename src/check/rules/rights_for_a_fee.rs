//! `rights-for-a-fee`: a fee for the exercise of a right.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "rights-for-a-fee",
        family: Family::Rights,
        level: Level::Warning,
        sources: &[articles::GDPR_12_5],
        page: include_str!("rights_for_a_fee.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::FeeForRights, "rights-for-a-fee")
}
