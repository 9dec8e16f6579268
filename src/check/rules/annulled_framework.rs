//! `annulled-framework`: an arrangement for transfers that the Court of Justice annulled.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Rule, day};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "annulled-framework",
        family: Family::Transfers,
        from: day(2020, 7, 16),
        sources: &[articles::SCHREMS_II, articles::SCHREMS_I],
        page: include_str!("annulled_framework.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::AnnulledFramework, "annulled-framework")
}
