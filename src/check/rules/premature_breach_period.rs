//! `premature-breach-period`: ninety-six hours to notify a breach, which are not law.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "premature-breach-period",
        family: Family::OutdatedLaw,
        level: Level::Warning,
        sources: &[articles::GDPR_33_1],
        page: include_str!("premature_breach_period.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::PrematureBreachPeriod, "premature-breach-period")
}
