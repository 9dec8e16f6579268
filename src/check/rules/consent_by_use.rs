//! `consent-by-use`: data whose processing is accepted by using a service.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "consent-by-use",
        family: Family::LegalBases,
        level: Level::Warning,
        sources: &[articles::GDPR_4_11],
        page: include_str!("consent_by_use.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::ConsentByUse, "consent-by-use")
}
