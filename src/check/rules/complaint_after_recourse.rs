//! `complaint-after-recourse`: a complaint to the authority that must come after a request to the controller.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "complaint-after-recourse",
        family: Family::Rights,
        level: Level::Warning,
        sources: &[articles::GDPR_77],
        page: include_str!("complaint_after_recourse.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::PriorRecourse, "complaint-after-recourse")
}
