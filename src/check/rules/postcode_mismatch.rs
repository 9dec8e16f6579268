//! `postcode-mismatch`: a postcode of another department than that of the town beside it.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};
use crate::fact::{Country, Value, fold};
use crate::law::departments_of;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "postcode-mismatch",
        family: Family::Identity,
        level: Level::Warning,
        reason: Some(Reason::Table),
        page: include_str!("postcode_mismatch.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in corpus.literal_claims() {
        let Value::Address(address) = &claim.value else { continue };
        let Some(due) = departments_of(town(&address.locality)) else { continue };
        let given = address.postcode.get(..2).unwrap_or_default();
        if address.country == Country::FRANCE && address.postcode.len() == 5 && given != due {
            findings.push(
                Diagnostic::new("postcode-mismatch")
                    .arg("postcode", address.postcode.as_str())
                    .arg("town", address.locality.as_str())
                    .arg("due", due)
                    .label(claim.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// The town of a locality, without what special delivery adds to it: `Paris Cedex 07`.
fn town(locality: &str) -> &str {
    let mut from = 0;
    for word in locality.split(' ') {
        if fold(word) == "cedex" {
            return locality[..from].trim_end();
        }
        from += word.len() + 1;
    }
    locality
}
