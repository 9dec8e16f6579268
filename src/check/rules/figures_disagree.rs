//! `figures-disagree`: a number in words and the same number in figures that differ.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "figures-disagree",
        family: Family::Consistency,
        level: Level::Error,
        sources: &[],
        page: include_str!("figures_disagree.md"),
    },
    needs_whole_data: false,
    find: Some(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
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
