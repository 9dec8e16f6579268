//! `breach-within-hours`: a breach of which people are told within a number of hours.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "breach-within-hours",
        family: Family::Recipients,
        level: Level::Advice,
        sources: &[articles::GDPR_34],
        page: include_str!("breach_within_hours.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::BreachWithinHours, "breach-within-hours")
}
