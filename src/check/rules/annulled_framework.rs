//! `annulled-framework`: an arrangement for transfers that the Court of Justice annulled.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "annulled-framework",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::SCHREMS_II, articles::SCHREMS_I],
        page: include_str!("annulled_framework.md"),
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::AnnulledFramework, "annulled-framework")
}
