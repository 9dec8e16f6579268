//! Findings that only follow from others, and would send a reader the wrong way.
//!
//! Where a file of the data is broken, everything that it holds seems to be missing. Where an
//! expression prints nothing because it names nothing, a list seems to be empty; where the category
//! of a tracker leads nowhere, no table has the tracker. All were reported at their cause; the rest
//! waits until that is settled. What two rules say of one sentence is one finding.

use super::rules::CHECKS;
use crate::diagnostic::{Diagnostic, Label};
use crate::source::{FileId, Span};

/// Takes away what follows from other findings. `whole` tells whether all data could be read.
pub fn withhold(mut findings: Vec<Diagnostic>, whole: bool) -> Vec<Diagnostic> {
    if !whole {
        findings.retain(|finding| !needs_whole_data(finding.rule));
    }
    findings = told_together(findings);
    let wrong: Vec<Span> = findings
        .iter()
        .filter(|finding| is_against_data(finding.rule))
        .filter_map(Diagnostic::span)
        .collect();
    findings.retain(|finding| !(is_among_texts(finding.rule) && marks_one(finding, &wrong)));
    findings = told_once(findings);
    let torn = files(&findings, &["missing-section", "empty-section"]);
    findings.retain(|finding| !(is_untold(finding.rule) && touches(finding, &torn)));
    let lost = files(&findings, &["dangling-id"]);
    findings.retain(|finding| !(finding.rule == "undisclosed-cookie" && touches(finding, &lost)));
    let failed: Vec<Span> = findings
        .iter()
        .filter(|finding| finding.rule == "unknown-name")
        .filter_map(Diagnostic::span)
        .collect();
    findings.retain(|finding| !(finding.rule == "empty-list" && hides_one(finding, &failed)));
    findings
}

/// The files in which these rules find something.
fn files(findings: &[Diagnostic], rules: &[&str]) -> Vec<FileId> {
    let found = findings.iter().filter(|finding| rules.contains(&finding.rule));
    found.filter_map(|finding| finding.span().map(|span| span.file)).collect()
}

fn needs_whole_data(rule: &str) -> bool {
    CHECKS.iter().any(|check| check.rule.name == rule && check.needs_whole_data)
}

/// Rules that miss something in a notice: where one of its sections is missing or empty, it may
/// belong there.
fn is_untold(rule: &str) -> bool {
    rule.starts_with("undisclosed-")
        || matches!(rule, "missing-controller" | "missing-dpo-contact" | "missing-complaint")
}

/// Rules that hold a passage against the data.
fn is_against_data(rule: &str) -> bool {
    rule.starts_with("contradicted-") || rule.starts_with("undeclared-")
}

/// Rules that hold a passage against another one. Where the data tell which of the two is wrong,
/// that is the finding.
fn is_among_texts(rule: &str) -> bool {
    rule.starts_with("inconsistent-") || rule.starts_with("conflicting-")
}

fn marks_one(finding: &Diagnostic, places: &[Span]) -> bool {
    let meets = |label: &Label, place: &Span| {
        label.span.file == place.file
            && label.span.start < place.end
            && place.start < label.span.end
    };
    finding.labels.iter().any(|label| places.iter().any(|place| meets(label, place)))
}

fn touches(finding: &Diagnostic, files: &[FileId]) -> bool {
    finding.labels.iter().any(|label| files.contains(&label.span.file))
}

/// A sentence that contradicts the data differs from the other language as well: that is one
/// finding, which shows the other language too. A body that stands nowhere in the data is named in
/// one language only as well.
fn told_together(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let of_languages = |finding: &Diagnostic| {
        matches!(finding.rule, "translation-differs" | "bound-differs" | "trigger-differs")
    };
    let (differences, mut others): (Vec<Diagnostic>, Vec<Diagnostic>) =
        findings.into_iter().partition(of_languages);
    for difference in differences {
        let told = |finding: &Diagnostic| {
            difference.labels.iter().any(|label| Some(label.span) == finding.span())
        };
        let silent = difference.labels.iter().any(|label| label.text == "silent");
        if silent && others.iter().any(|it| it.rule == "undeclared-party" && told(it)) {
            continue;
        }
        let contradicted =
            others.iter_mut().find(|it| it.rule.starts_with("contradicted-") && told(it));
        match contradicted {
            Some(finding) => {
                let told = finding.span();
                let other = difference.labels.iter().find(|label| Some(label.span) != told);
                if let Some(other) = other.filter(|label| label.text != "silent") {
                    finding.labels.push(Label { span: other.span, text: "translation" });
                }
            }
            None => others.push(difference),
        }
    }
    others
}

/// Rules that judge a value by itself.
const ALONE: [&str; 5] = [
    "identifiers-disagree",
    "impossible-date",
    "late-answer",
    "malformed-number",
    "postcode-mismatch",
];

/// What is wrong with a value by itself is not said again where the data say what it should be;
/// and that nothing declares it, not where it can be no value at all.
fn told_once(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let at = |findings: &[Diagnostic], fits: fn(&str) -> bool| -> Vec<Option<Span>> {
        findings.iter().filter(|finding| fits(finding.rule)).map(Diagnostic::span).collect()
    };
    let contradicted = at(&findings, |rule| rule.starts_with("contradicted-"));
    findings.retain(|finding| {
        !(ALONE.contains(&finding.rule) && contradicted.contains(&finding.span()))
    });
    let alone = at(&findings, |rule| ALONE.contains(&rule));
    findings.retain(|finding| {
        !(finding.rule.starts_with("undeclared-") && alone.contains(&finding.span()))
    });
    findings
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
