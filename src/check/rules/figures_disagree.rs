//! `figures-disagree`: a number in words and the same number in figures that differ.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "figures-disagree",
        family: Family::Retention,
        page: include_str!("figures_disagree.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in corpus.literal_claims() {
        let Value::Duration(period) = &claim.value else { continue };
        let Some(figure) = period.disagreement else { continue };
        findings.push(
            Diagnostic::new("figures-disagree")
                .arg("words", period.duration.wording())
                .arg("figure", figure.wording())
                .label(claim.span, "here")
                .help("help"),
        );
    }
    findings
}
