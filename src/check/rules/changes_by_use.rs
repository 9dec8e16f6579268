//! `changes-by-use`: changes of the notice that are accepted by using a service.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "changes-by-use",
        family: Family::Dates,
        level: Level::Advice,
        sources: &[articles::WP260],
        page: include_str!("changes_by_use.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::ChangesByUse, "changes-by-use")
}
