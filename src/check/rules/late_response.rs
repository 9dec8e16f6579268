//! `late-response`: a period to answer requests that is longer than the law gives.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Duration;
use crate::law::articles;
use crate::source::Spanned;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "late-response",
        family: Family::Rights,
        level: Level::Error,
        sources: &[articles::GDPR_12_3],
        page: include_str!("late_response.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

/// How many months there are to answer, and how many more (GDPR, Article 12(3)).
const RESPONSE: u64 = 1;
const EXTENSION: u64 = 2;
/// The days of the longest month.
const DAYS: u64 = 31;

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let rights = &dossier.organisation.rights;
    let periods =
        [("response", &rights.response, RESPONSE), ("extension", &rights.extension, EXTENSION)];
    let late = periods.into_iter().filter_map(|(what, period, months)| {
        let period = period.as_ref().filter(|period| is_longer(period, months))?;
        Some(
            Diagnostic::new("late-response")
                .arg("what", what)
                .arg("period", period.value.wording())
                .label(period.span, "here")
                .help("help"),
        )
    });
    late.collect()
}

/// Whether a period is certainly longer than so many months.
fn is_longer(period: &Spanned<Duration>, most: u64) -> bool {
    let [months, days, seconds] = period.value.measure();
    months > most
        || months == most && (days > 0 || seconds > 0)
        || days > (most - months.min(most)) * DAYS
}
