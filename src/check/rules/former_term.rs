//! `former-term`: a term of the law before the GDPR.

use crate::check::passage::finding;
use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "former-term",
        family: Family::OutdatedLaw,
        level: Level::Advice,
        sources: &[articles::GDPR_4],
        page: include_str!("former_term.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let Some(lexicon) = edition.lexicon else { continue };
        for passage in edition.passages_on(Topic::FormerTerm).filter(|passage| passage.literal) {
            let now = lexicon.passage.term_of_today(edition.words_of(passage));
            let now = now.unwrap_or_default();
            findings.push(finding(edition, passage, "former-term").arg("now", now));
        }
    }
    findings
}
