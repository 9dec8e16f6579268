//! `wrong-weekday`: a date beside a day of the week that is not its own.

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};
use crate::fact::{Date, Value, fold};
use crate::language::format;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "wrong-weekday",
        family: Family::Dates,
        level: Level::Warning,
        reason: Some(Reason::Calendar),
        page: include_str!("wrong_weekday.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in corpus.literal_claims() {
        let Some((date, weekday)) = weekday(edition, claim) else { continue };
        if weekday != date.weekday() {
            findings.push(
                Diagnostic::new("wrong-weekday")
                    .arg("date", format::date_message(date.into()))
                    .arg("written", crate::diagnostic::Message::new(NAMES[weekday]))
                    .arg("actual", crate::diagnostic::Message::new(NAMES[date.weekday()]))
                    .label(claim.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// The messages that name the days, from Monday.
const NAMES: [&str; 7] = [
    "weekday-monday",
    "weekday-tuesday",
    "weekday-wednesday",
    "weekday-thursday",
    "weekday-friday",
    "weekday-saturday",
    "weekday-sunday",
];

/// The date of a claim and the day of the week, from Monday, that stands right before it.
fn weekday(edition: &Edition<'_>, claim: &Claim) -> Option<(Date, usize)> {
    let Value::Date { date, .. } = &claim.value else { return None };
    let before = edition.text_of(claim)?.get(..claim.range.start)?;
    let folded = fold(before.split_whitespace().next_back()?);
    let weekdays = &edition.lexicon?.passage.weekdays;
    let weekday = weekdays.iter().position(|day| *day == folded)?;
    Some((date.date()?, weekday))
}
