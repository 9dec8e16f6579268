//! `future-update`: a text that says that it was updated on a day that has not come.

use crate::check::update::updates;
use crate::check::{Check, Corpus, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Reason, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "future-update",
        family: Family::Dates,
        reason: Some(Reason::Calendar),
        page: include_str!("future_update.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (claim, first_day) in updates(edition) {
            if claim.literal && first_day > corpus.today {
                findings.push(
                    Diagnostic::new("future-update")
                        .arg("date", wording::value(&claim.value))
                        .label(claim.span, "here")
                        .help("help"),
                );
            }
        }
    }
    findings
}
