//! Waivers: findings that are accepted for a time, with a reason. A waiver that has ended, or
//! that no longer covers anything, is itself a finding.

use super::levels::unknown_rule;
use super::rule;
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::language::format;
use crate::model::{Waiver, WorkspaceFile};
use crate::source::{Sources, Spanned};

/// Takes away the findings that the settings waive, and reports waivers that do nothing.
/// `everything` tells whether all organisations were checked: only then is an idle waiver unused.
pub fn waive(
    settings: &WorkspaceFile,
    sources: &Sources,
    today: Date,
    everything: bool,
    findings: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut used = vec![false; settings.waivers.len()];
    let mut kept: Vec<Diagnostic> = findings
        .into_iter()
        .filter(|finding| {
            let mut waived = false;
            for (waiver, used) in settings.waivers.iter().zip(&mut used) {
                if covers(waiver, sources, finding) {
                    *used = true;
                    waived |= waiver.until.value >= today;
                }
            }
            !waived
        })
        .collect();
    for (waiver, used) in settings.waivers.iter().zip(used) {
        kept.extend(judge(waiver, today, used || !everything));
    }
    kept
}

fn covers(waiver: &Waiver, sources: &Sources, finding: &Diagnostic) -> bool {
    let Some(span) = finding.span() else { return false };
    let path = &sources.file(span.file).path;
    let below = path.strip_prefix(waiver.path.as_str());
    let text = waiver.text.as_ref().map_or("", |text| text.as_str());
    finding.rule == waiver.rule.value
        && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        && finding.labels.iter().any(|label| sources.text(label.span).contains(text))
}

fn judge(waiver: &Spanned<Waiver>, today: Date, used: bool) -> Option<Diagnostic> {
    if rule(&waiver.rule).is_none() {
        return Some(unknown_rule(&waiver.rule, waiver.rule.span));
    }
    if waiver.until.value < today {
        return Some(
            Diagnostic::new("expired-waiver")
                .arg("rule", waiver.rule.as_str())
                .arg("until", format::date_message(waiver.until.value.into()))
                .label(waiver.until.span, "here")
                .help("help"),
        );
    }
    (!used).then(|| {
        Diagnostic::new("unused-waiver")
            .arg("rule", waiver.rule.as_str())
            .label(waiver.rule.span, "here")
            .label(waiver.path.span, "path")
            .help("help")
    })
}
