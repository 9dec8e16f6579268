//! Waivers: findings that are accepted for a time, with a reason. A waiver that has ended, or
//! that no longer covers anything, is itself a finding.

use super::levels::unknown_rule;
use super::rule;
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::language::format;
use crate::model::{Waiver, WorkspaceFile};
use crate::source::{Sources, Spanned};

/// A waiver of the settings, as a run found it.
#[derive(Clone, Debug)]
pub struct WaiverUse {
    /// The waiver.
    pub waiver: Spanned<Waiver>,
    /// How many findings it covers, accepted or not.
    pub covered: usize,
    /// How it stands on the day of the run.
    pub state: WaiverState,
}

/// How a waiver stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiverState {
    /// It accepts what it covers.
    InForce,
    /// Its last day has passed.
    Expired,
    /// It covers nothing.
    Unused,
    /// There is no rule of that name.
    UnknownRule,
}

impl WaiverState {
    /// The id, as outputs write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Expired => "expired",
            Self::Unused => "unused",
            Self::UnknownRule => "unknown-rule",
        }
    }
}

/// Takes away the findings that the settings waive, and reports waivers that do nothing.
/// `everything` tells whether all organisations were checked and all their data read: only then is
/// an idle waiver unused.
pub fn waive(
    settings: &WorkspaceFile,
    sources: &Sources,
    today: Date,
    everything: bool,
    findings: Vec<Diagnostic>,
) -> (Vec<Diagnostic>, Vec<WaiverUse>) {
    let mut covered = vec![0; settings.waivers.len()];
    let mut kept: Vec<Diagnostic> = findings
        .into_iter()
        .filter(|finding| {
            let mut waived = false;
            for (waiver, covered) in settings.waivers.iter().zip(&mut covered) {
                if covers(waiver, sources, finding) {
                    *covered += 1;
                    waived |= waiver.until.value >= today;
                }
            }
            !waived
        })
        .collect();
    let mut uses = Vec::new();
    for (waiver, covered) in settings.waivers.iter().zip(covered) {
        let state = state(waiver, today, covered > 0 || !everything);
        kept.extend(judge(waiver, state));
        uses.push(WaiverUse { waiver: waiver.clone(), covered, state });
    }
    (kept, uses)
}

fn state(waiver: &Waiver, today: Date, used: bool) -> WaiverState {
    if rule(&waiver.rule).is_none() {
        WaiverState::UnknownRule
    } else if waiver.until.value < today {
        WaiverState::Expired
    } else if used {
        WaiverState::InForce
    } else {
        WaiverState::Unused
    }
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

fn judge(waiver: &Waiver, state: WaiverState) -> Option<Diagnostic> {
    match state {
        WaiverState::InForce => None,
        WaiverState::UnknownRule => Some(unknown_rule(&waiver.rule, waiver.rule.span)),
        WaiverState::Expired => Some(
            Diagnostic::new("expired-waiver")
                .arg("rule", waiver.rule.as_str())
                .arg("until", format::date_message(waiver.until.value.into()))
                .label(waiver.until.span, "here")
                .help("help"),
        ),
        WaiverState::Unused => Some(
            Diagnostic::new("unused-waiver")
                .arg("rule", waiver.rule.as_str())
                .label(waiver.rule.span, "here")
                .label(waiver.path.span, "path")
                .help("help"),
        ),
    }
}
