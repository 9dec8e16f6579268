//! `late-response`: a period to answer requests that is longer than the law gives.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

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

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let rights = &dossier.organisation.rights;
    let periods =
        [("response", &rights.response, RESPONSE), ("extension", &rights.extension, EXTENSION)];
    let late = periods.into_iter().filter_map(|(what, period, months)| {
        let period = period.as_ref().filter(|period| period.value.exceeds_months(months))?;
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
