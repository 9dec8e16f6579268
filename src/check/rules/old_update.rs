//! `old-update`: a text that has not been updated for years.

use crate::check::update::updates;
use crate::check::{Check, Corpus, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "old-update",
        family: Family::Dates,
        level: Level::Advice,
        reason: Some(Reason::Calendar),
        page: include_str!("old_update.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// After how many months a text is worth reading again. No law gives a figure.
const MONTHS: i32 = 24;

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let Some((claim, day)) = updates(edition).max_by_key(|(_, day)| *day) else { continue };
        let months = |year: i16, month: i8| i32::from(year) * 12 + i32::from(month);
        let today = corpus.today;
        let age = months(today.year(), today.month()) - months(day.year(), day.month());
        if age > MONTHS || age == MONTHS && day.day() < today.day() {
            findings.push(
                Diagnostic::new("old-update")
                    .arg("date", wording::value(&claim.value))
                    .label(claim.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}
