//! `late-answer`: an answer to requests that is promised later than the law allows.

use std::ops::Range;

use crate::check::{Check, Corpus, Edition, Find, wording};
use crate::claim::{Claim, Passage};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Calendar, Period, Place, Role, Value, fold};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "late-answer",
        family: Family::Rights,
        sources: &[articles::GDPR_12_3],
        page: include_str!("late_answer.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// The working days of the longest month.
const WORKING_DAYS: u64 = 23;

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let mut last = None;
        for passage in edition.passages_on(Topic::Answer) {
            for claim in edition.claims_in(passage).filter(|claim| claim.literal) {
                let Value::Duration(period) = &claim.value else { continue };
                let late = period.role == Role::Deadline
                    && is_late(period)
                    && !is_elsewhere(edition, passage)
                    && !is_extension(edition, passage, claim);
                if late && last.replace(claim.span) != Some(claim.span) {
                    findings.push(
                        Diagnostic::new("late-answer")
                            .arg("period", wording::period(period))
                            .label(claim.span, "here")
                            .help("help"),
                    );
                }
            }
        }
    }
    findings
}

/// Whether a period is what the time may be extended by or to, and not the time itself: it stands
/// after words that say so, or before them and after the time.
fn is_extension(edition: &Edition<'_>, passage: &Passage, claim: &Claim) -> bool {
    let told = |range: Range<usize>| {
        let words = fold(edition.text_of(claim)?.get(range)?);
        edition.lexicon?.passage.longer(Topic::Answer, &words)
    };
    if told(passage.sentence.start..claim.range.start).is_some() {
        return true;
    }
    let period = |other: &&Claim| matches!(other.value, Value::Duration(_));
    let first = edition.claims_in(passage).filter(period).map(|other| other.range.start).min();
    told(claim.range.end..passage.sentence.end).is_some() && first != Some(claim.range.start)
}

/// Whether the sentence speaks of readers to whom another law applies, those of America.
fn is_elsewhere(edition: &Edition<'_>, passage: &Passage) -> bool {
    edition.claims_in(passage).any(|claim| match &claim.value {
        Value::Country(Place::Country(country)) => country.code() == "US",
        Value::Law(law) => law.text.starts_with("us/"),
        _ => false,
    })
}

/// Whether a period is certainly longer than the month that the law gives (GDPR, Article 12(3)); so
/// are more working days than a month can have.
fn is_late(period: &Period) -> bool {
    let longest = period.to.unwrap_or(period.duration);
    let [_, days, _] = longest.measure();
    let business = period.duration.calendar == Calendar::Business;
    longest.exceeds_months(1) || business && days > WORKING_DAYS
}
