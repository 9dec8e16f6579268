//! `missing-version-date`: a privacy notice that does not say of when it is.

use crate::check::context::sentence;
use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-version-date",
        family: Family::Dates,
        level: Level::Advice,
        sources: &[articles::WP260],
        page: include_str!("missing_version_date.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Either { data, prose },
};

/// Every page prints the version that the data declare.
fn data(_: &Dossier<'_>) -> Vec<Diagnostic> {
    Vec::new()
}

fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let undated = corpus.whole_privacy_notices().filter(|text| !dates(text));
    let findings = undated
        .map(|text| Diagnostic::new("missing-version-date").label(text.head, "here").help("help"));
    findings.collect()
}

/// How far from either end of a text a date may be its own, in blocks.
const EDGE: usize = 4;

/// Whether a text gives a date that is not that of a law, where versions are dated: beside the
/// words for it, or at either end.
fn dates(text: &Edition<'_>) -> bool {
    let sections = &text.document.sections;
    let blocks = |section: usize| sections.get(section).map_or(0, |section| section.blocks.len());
    let position = |section: usize, block: usize| {
        (0..section).map(blocks).sum::<usize>() + block.min(blocks(section))
    };
    let all = position(sections.len(), 0);
    text.claims.iter().any(|claim| {
        let Value::Date { in_law_title: false, .. } = claim.value else { return false };
        let at = position(claim.section, claim.block);
        at < EDGE || at + EDGE >= all || beside_words(text, claim)
    })
}

fn beside_words(text: &Edition<'_>, claim: &Claim) -> bool {
    let sentence = sentence(text, claim);
    text.lexicon.is_some_and(|lexicon| lexicon.documents.updated.is_match(&sentence))
}
