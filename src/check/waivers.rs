//! Waivers: findings that are accepted for a time, by somebody, with a reason. A waiver that has
//! ended, that gives no reason or that no longer covers anything is itself a finding.
//!
//! They stand in the settings of the workspace or beside the data that they concern, and name
//! places from the folder in which they stand.

use super::levels::unknown_rule;
use super::{Standing, rename, rule};
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::language::format;
use crate::model::{Waiver, WorkspaceFile};
use crate::source::{Sources, Spanned};

/// A waiver, as a run found it.
#[derive(Clone, Debug)]
pub struct WaiverUse {
    /// The waiver.
    pub waiver: Spanned<Waiver>,
    /// The file or folder that it concerns, from the root of the workspace; none where it names
    /// none and should.
    pub place: Option<String>,
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
    /// It does not say why, and accepts nothing.
    Reasonless,
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
            Self::Reasonless => "reasonless",
            Self::UnknownRule => "unknown-rule",
        }
    }
}

/// What a run covered, for judging its waivers.
#[derive(Clone, Copy)]
pub struct Reach<'r> {
    /// The texts.
    pub sources: &'r Sources,
    /// The day.
    pub today: Date,
    /// Whether all organisations were checked and all their data read: only then is an idle
    /// waiver unused.
    pub everything: bool,
}

/// Takes away the findings that are waived, and reports waivers that do nothing.
pub fn waive<'o>(
    settings: &WorkspaceFile,
    organisations: impl IntoIterator<Item = &'o Standing>,
    reach: Reach<'_>,
    findings: Vec<Diagnostic>,
) -> (Vec<Diagnostic>, Vec<WaiverUse>) {
    let mut uses = collect(settings, organisations);
    let mut kept: Vec<Diagnostic> = findings
        .into_iter()
        .filter(|finding| {
            let mut waived = false;
            for waiver in &mut uses {
                if covers(waiver, reach.sources, finding) {
                    waiver.covered += 1;
                    waived |=
                        waiver.waiver.until.value >= reach.today && has_reason(&waiver.waiver);
                }
            }
            !waived
        })
        .collect();
    for waiver in &mut uses {
        waiver.state = state(waiver, reach);
        kept.extend(judge(waiver));
    }
    (kept, uses)
}

/// All waivers: those of the workspace, then those beside the data.
fn collect<'o>(
    settings: &WorkspaceFile,
    organisations: impl IntoIterator<Item = &'o Standing>,
) -> Vec<WaiverUse> {
    let own = settings.waivers.iter().map(|waiver| posted(waiver, None));
    own.chain(organisations.into_iter().flat_map(|it| it.waivers.iter().cloned())).collect()
}

/// A waiver that stands in a folder, which is not yet judged.
pub(super) fn posted(waiver: &Spanned<Waiver>, folder: Option<&str>) -> WaiverUse {
    let path = waiver.path.as_ref().map(|path| path.trim_end_matches('/'));
    let place = match (folder, path) {
        (Some(folder), Some(path)) => Some(format!("{folder}/{path}")),
        (folder, path) => folder.or(path).map(str::to_owned),
    };
    WaiverUse { waiver: waiver.clone(), place, covered: 0, state: WaiverState::InForce }
}

fn state(waiver: &WaiverUse, reach: Reach<'_>) -> WaiverState {
    if rule(&waiver.waiver.rule).is_none() {
        WaiverState::UnknownRule
    } else if !has_reason(&waiver.waiver) {
        WaiverState::Reasonless
    } else if waiver.waiver.until.value < reach.today {
        WaiverState::Expired
    } else if waiver.covered > 0 || !reach.everything || waiver.place.is_none() {
        WaiverState::InForce
    } else {
        WaiverState::Unused
    }
}

/// Whether a reason is given: one word is none.
fn has_reason(waiver: &Waiver) -> bool {
    waiver.reason.as_ref().is_some_and(|reason| reason.split_whitespace().nth(1).is_some())
}

fn covers(waiver: &WaiverUse, sources: &Sources, finding: &Diagnostic) -> bool {
    let (Some(span), Some(place)) = (finding.span(), &waiver.place) else { return false };
    let path = &sources.file(span.file).path;
    let below = path.strip_prefix(place.as_str());
    let text = waiver.waiver.text.as_ref().map_or("", |text| text.as_str());
    rule(&waiver.waiver.rule).is_some_and(|rule| rule.name == finding.rule)
        && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        && finding.labels.iter().any(|label| sources.text(label.span).contains(text))
}

fn judge(used: &WaiverUse) -> Vec<Diagnostic> {
    let waiver = &used.waiver;
    let named = |id: &'static str| Diagnostic::new(id).arg("rule", waiver.rule.as_str());
    let mut findings: Vec<Diagnostic> = rename::renamed(&waiver.rule).into_iter().collect();
    findings.extend(match used.state {
        WaiverState::InForce => None,
        WaiverState::UnknownRule => Some(unknown_rule(&waiver.rule, waiver.rule.span)),
        WaiverState::Reasonless => {
            let place = waiver.reason.as_ref().map_or(waiver.rule.span, |reason| reason.span);
            Some(named("reasonless-waiver").label(place, "here").help("help"))
        }
        WaiverState::Expired => Some(
            named("expired-waiver")
                .arg("until", format::date_message(waiver.until.value.into()))
                .label(waiver.until.span, "here")
                .help("help"),
        ),
        WaiverState::Unused => Some(
            named("unused-waiver")
                .label(waiver.rule.span, "here")
                .label_if(waiver.path.as_ref().map(|path| path.span), "path")
                .help("help"),
        ),
    });
    if used.place.is_none() {
        let missing = Diagnostic::new("missing-key").arg("key", "path");
        findings.push(missing.label(waiver.rule.span, "here").help("help"));
    }
    if waiver.by.is_none() {
        findings.push(named("anonymous-waiver").label(waiver.rule.span, "here").help("help"));
    }
    findings
}
