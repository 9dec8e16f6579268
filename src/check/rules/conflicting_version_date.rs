//! `conflicting-version-date`: a text that states two dates of its version.

use crate::check::corpus::{documents_within, version_dates};
use crate::check::{Check, Corpus, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::PartialDate;
use crate::language::format;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "conflicting-version-date",
        family: Family::Dates,
        level: Level::Warning,
        page: include_str!("conflicting_version_date.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let dates: Vec<(&Claim, PartialDate)> = version_dates(edition).collect();
        // Each of several documents in one text has a date of its own.
        let begins = documents_within(edition);
        let part = |claim: &Claim| begins.iter().filter(|at| **at <= claim.section).count().max(1);
        for (claim, other) in &dates {
            let of_same = |(first, _): &&(&Claim, PartialDate)| part(first) == part(claim);
            let Some((first, date)) = dates.iter().find(of_same) else { continue };
            if agree(*date, *other) {
                continue;
            }
            let (written, shown) = if claim.literal { (claim, first) } else { (first, claim) };
            if !written.literal {
                continue;
            }
            findings.push(
                Diagnostic::new("conflicting-version-date")
                    .arg("here", format::date_message(*other))
                    .arg("there", format::date_message(*date))
                    .label(written.span, "here")
                    .label(shown.span, "there")
                    .help("help"),
            );
        }
    }
    findings
}

/// A month without a day agrees with every day of it.
fn agree(left: PartialDate, right: PartialDate) -> bool {
    let covers =
        |wide: PartialDate, date: PartialDate| date.date().is_some_and(|day| wide.covers(day));
    left == right || covers(left, right) || covers(right, left)
}
