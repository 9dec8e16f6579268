//! `abolished-dispute-platform`: the European platform for online disputes, which is closed.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule, day};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "abolished-dispute-platform",
        family: Family::Commerce,
        level: Level::Warning,
        jurisdictions: &[Jurisdiction::EuropeanEconomicArea],
        from: day(2025, 7, 20),
        sources: &[articles::ODR_REPEAL],
        page: include_str!("abolished_dispute_platform.md"),
        ..Rule::LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::DisputePlatform, "abolished-dispute-platform")
}
