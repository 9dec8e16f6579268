//! Findings that only follow from others, and would send a reader the wrong way.
//!
//! Where a file of the data is broken, everything that it holds seems to be missing. Where an
//! expression prints nothing because it names nothing, a list seems to be empty. Both were
//! reported at their cause; the rest waits until that is settled.

use super::rules::CHECKS;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Takes away what follows from other findings. `whole` tells whether all data could be read.
pub fn withhold(mut findings: Vec<Diagnostic>, whole: bool) -> Vec<Diagnostic> {
    if !whole {
        findings.retain(|finding| !needs_whole_data(finding.rule));
    }
    let failed: Vec<Span> = findings
        .iter()
        .filter(|finding| finding.rule == "unknown-name")
        .filter_map(Diagnostic::span)
        .collect();
    findings.retain(|finding| !(finding.rule == "empty-list" && hides_one(finding, &failed)));
    findings
}

fn needs_whole_data(rule: &str) -> bool {
    CHECKS.iter().any(|check| check.rule.name == rule && check.needs_whole_data)
}

/// Whether an expression that failed stands where the list would be: between the words that
/// announce it and what follows.
fn hides_one(finding: &Diagnostic, failed: &[Span]) -> bool {
    let [announced, rest @ ..] = finding.labels.as_slice() else { return false };
    let end = rest.first().map_or(u32::MAX, |instead| instead.span.start);
    failed.iter().any(|span| {
        let between = announced.span.end <= span.start && span.start < end;
        span.file == announced.span.file && between
    })
}
