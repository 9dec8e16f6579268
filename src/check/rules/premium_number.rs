//! `premium-number`: a telephone number for whose calls readers pay more than for others.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "premium-number",
        family: Family::Identity,
        level: Level::Advice,
        sources: &[articles::CODE_CONSOMMATION_L121_16],
        page: include_str!("premium_number.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// How the French numbers begin for whose service the caller pays (decision of Arcep on the
/// national numbering plan).
const PREMIUM: [&str; 3] = ["+3381", "+3382", "+3389"];

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in corpus.literal_claims() {
        let Value::Phone(phone) = &claim.value else { continue };
        if PREMIUM.iter().any(|prefix| phone.e164().starts_with(prefix)) {
            findings.push(
                Diagnostic::new("premium-number")
                    .arg("number", phone.national())
                    .label(claim.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}
