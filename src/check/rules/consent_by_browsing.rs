//! `consent-by-browsing`: trackers that are accepted by browsing on.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Rule, day};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "consent-by-browsing",
        family: Family::Cookies,
        from: day(2019, 7, 18),
        sources: &[articles::GDPR_4_11, articles::CNIL_COOKIES],
        page: include_str!("consent_by_browsing.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    corpus.findings_on(Topic::ConsentByBrowsing, "consent-by-browsing")
}
