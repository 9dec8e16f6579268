//! `absolute-security`: a promise that nothing can happen to the data.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "absolute-security",
        family: Family::Recipients,
        level: Level::Advice,
        sources: &[articles::GDPR_32],
        page: include_str!("absolute_security.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::AbsoluteSecurity, "absolute-security")
}
