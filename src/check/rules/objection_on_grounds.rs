//! `objection-on-grounds`: an objection that needs legitimate grounds.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "objection-on-grounds",
        family: Family::Rights,
        level: Level::Warning,
        sources: &[articles::GDPR_21],
        page: include_str!("objection_on_grounds.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::ObjectionOnGrounds, "objection-on-grounds")
}
