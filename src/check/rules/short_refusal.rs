//! `short-refusal`: a refusal of trackers that is remembered for a shorter time than consent.

use crate::check::Edition;
use crate::check::{Check, Corpus, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::fact::{Duration, Value};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "short-refusal",
        family: Family::Cookies,
        level: Level::Warning,
        from: day(2020, 9, 17),
        sources: &[articles::CNIL_COOKIES_PRACTICE],
        page: include_str!("short_refusal.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let refusals = periods(edition, Topic::RefusalLifetime);
        let consents = periods(edition, Topic::ConsentLifetime);
        let pairs =
            refusals.iter().flat_map(|refusal| consents.iter().map(move |it| (refusal, it)));
        let mut unequal = pairs.filter(|((_, refusal), (_, consent))| refusal < consent);
        if let Some(((here, refusal), (other, consent))) = unequal.next() {
            findings.push(
                Diagnostic::new("short-refusal")
                    .arg("refusal", refusal.wording())
                    .arg("consent", consent.wording())
                    .label(here.span, "here")
                    .label(other.span, "other")
                    .help("help"),
            );
        }
    }
    findings
}

/// The periods that follow, each in its sentence, the words that say what is remembered.
fn periods<'e>(edition: &'e Edition<'_>, topic: Topic) -> Vec<(&'e Claim, Duration)> {
    let passages = edition.passages_on(topic);
    let following = passages.filter_map(|passage| {
        let after = edition.claims_in(passage).filter(|it| it.range.start >= passage.range.end);
        let first = after.filter_map(|claim| match &claim.value {
            Value::Duration(period) => Some((claim, period.to.unwrap_or(period.duration))),
            _ => None,
        });
        first.min_by_key(|(claim, _)| claim.range.start)
    });
    following.collect()
}
