//! `data-at-own-risk`: data that are given at the risk of who gives them.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "data-at-own-risk",
        family: Family::Recipients,
        level: Level::Advice,
        sources: &[articles::GDPR_32],
        page: include_str!("data_at_own_risk.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::OwnRisk, "data-at-own-risk")
}
