//! `malformed-number`: a number of a register whose check digits or length are wrong.

use crate::check::{Check, Corpus, Find, wording};
use crate::diagnostic::{Diagnostic, Family, Reason, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "malformed-number",
        family: Family::Identifiers,
        reason: Some(Reason::Form),
        page: include_str!("malformed_number.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in corpus.literal_claims() {
        if claim.value.is_number() && matches!(claim.value, Value::Malformed { .. }) {
            findings.push(
                Diagnostic::new("malformed-number")
                    .arg("kind", claim.kind())
                    .arg("number", wording::value(&claim.value))
                    .label(claim.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}
