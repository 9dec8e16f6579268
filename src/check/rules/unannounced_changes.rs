//! `unannounced-changes`: a notice that changes without a word to its readers.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unannounced-changes",
        family: Family::Dates,
        level: Level::Advice,
        sources: &[articles::WP260],
        page: include_str!("unannounced_changes.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::UnannouncedChanges, "unannounced-changes")
}
