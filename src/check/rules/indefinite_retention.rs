//! `indefinite-retention`: data that are kept without end.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "indefinite-retention",
        family: Family::Retention,
        sources: &[articles::GDPR_5_1_E, articles::GDPR_13_2_A],
        page: include_str!("indefinite_retention.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::IndefiniteRetention, "indefinite-retention")
}
