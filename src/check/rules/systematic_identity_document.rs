//! `systematic-identity-document`: requests that must come with a copy of an identity document.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "systematic-identity-document",
        family: Family::Rights,
        level: Level::Advice,
        sources: &[articles::GDPR_12_6],
        page: include_str!("systematic_identity_document.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::IdentityDocument, "systematic-identity-document")
}
