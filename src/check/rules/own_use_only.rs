//! `own-use-only`: data that are said to be for the controller alone, and are given to partners.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "own-use-only",
        family: Family::Recipients,
        level: Level::Warning,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("own_use_only.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let first = |topic| edition.passages_on(topic).next();
        let both = first(Topic::OwnUse).zip(first(Topic::GivenToPartners));
        // What data printed is not what somebody can correct here.
        let Some((promise, contrary)) = both.filter(|(one, two)| one.literal || two.literal) else {
            continue;
        };
        findings.push(
            Diagnostic::new("own-use-only")
                .arg("use", edition.words_of(promise))
                .arg("partners", edition.words_of(contrary))
                .label(promise.span, "promise")
                .label(contrary.span, "contrary")
                .help("help"),
        );
    }
    findings
}
