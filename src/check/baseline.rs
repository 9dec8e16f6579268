//! The baseline: findings that were there when a team began, so that only new ones are shown.
//!
//! A finding is known by its fingerprint, wherever it stands in its file. What cannot be read, and
//! what is wrong with the settings, is never known: it would hide the rest.

use std::collections::BTreeSet;

use super::rule;
use crate::diagnostic::{Diagnostic, Nature, fingerprints};
use crate::model::BaselineFile;
use crate::source::Sources;

/// What became of the findings of a run.
#[derive(Debug, Default)]
pub struct Sifted {
    /// Those that are new.
    pub new: Vec<Diagnostic>,
    /// How many were known.
    pub known: usize,
}

/// The findings without those that are known. `everything` tells whether all of the workspace was
/// looked at: only then is what was not found no longer there, which is a finding.
pub fn sift(
    baseline: &BaselineFile,
    sources: &Sources,
    everything: bool,
    findings: Vec<Diagnostic>,
) -> Sifted {
    let recorded: BTreeSet<&str> =
        baseline.findings.iter().map(|known| known.fingerprint.as_str()).collect();
    let names = fingerprints(&findings, sources);
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let mut sifted = Sifted::default();
    for (finding, name) in findings.into_iter().zip(&names) {
        if can_be_known(&finding) && recorded.contains(name.as_str()) {
            met.insert(name);
            sifted.known += 1;
        } else {
            sifted.new.push(finding);
        }
    }
    let mut gone =
        baseline.findings.iter().filter(|known| !met.contains(known.fingerprint.as_str()));
    if let Some(first) = gone.next().filter(|_| everything) {
        sifted.new.push(
            Diagnostic::new("outdated-baseline")
                .arg("count", 1 + gone.count())
                .arg("rule", first.rule.as_str())
                .arg("file", first.path.as_str())
                .label(first.rule.span, "here")
                .help("help"),
        );
    }
    sifted
}

/// The text of the baseline that holds these findings.
pub fn baseline(findings: &[Diagnostic], sources: &Sources) -> String {
    let names = fingerprints(findings, sources);
    let known = findings.iter().zip(&names).filter(|(finding, _)| can_be_known(finding));
    let mut lines: Vec<String> = known
        .filter_map(|(finding, name)| {
            // A text of JSON is one of YAML, whatever the path holds.
            let path = serde_json::to_string(&sources.file(finding.span()?.file).path).ok()?;
            Some(format!("  - {{path: {path}, rule: {}, fingerprint: \"{name}\"}}\n", finding.rule))
        })
        .collect();
    lines.sort();
    let list = if lines.is_empty() { " []\n".to_owned() } else { format!("\n{}", lines.concat()) };
    format!(
        "# Written by `tabellion check --write-baseline`: what was found on that day.\n\
             version: 1\nfindings:{list}"
    )
}

fn can_be_known(finding: &Diagnostic) -> bool {
    let nature = rule(finding.rule).map(|rule| rule.nature);
    !matches!(nature, None | Some(Nature::Syntax | Nature::Settings))
}
