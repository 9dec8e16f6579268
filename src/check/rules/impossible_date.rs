//! `impossible-date`: a date that no calendar has.

use crate::check::{Check, Corpus, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Reason, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "impossible-date",
        family: Family::Dates,
        reason: Some(Reason::Calendar),
        page: include_str!("impossible_date.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let malformed = corpus
        .literal_claims()
        .filter(|(_, claim)| matches!(claim.value, Value::Malformed { kind: "date", .. }));
    let findings = malformed.map(|(_, claim)| {
        Diagnostic::new("impossible-date")
            .arg("date", wording::value(&claim.value))
            .label(claim.span, "here")
            .help("help")
    });
    findings.collect()
}
