//! `hedged-fact`: a notice that says what may be done with data, not what is done.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Profile, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "hedged-fact",
        family: Family::Rights,
        level: Level::Advice,
        profile: Profile::Pedantic,
        sources: &[articles::WP260],
        page: include_str!("hedged_fact.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::HedgedFact, "hedged-fact")
}
