//! Load, read, compare: the run that `check` and `build` share.

use std::io;

use super::baseline::hide_known;
use super::examine::Ground;
use super::pages::pages;
use super::walk::{Keep, Route, Walked};
use super::{Facts, Settings};
use crate::check::{self, Levels, Reach, WaiverUse};
use crate::diagnostic::{Diagnostic, Level, Profile};
use crate::fact::Date;
use crate::model::WorkspaceFile;
use crate::site::{Known, Sink, Tree};
use crate::source::host::Store;
use crate::source::{Host, Sources};

/// What a run found.
pub struct Checked {
    /// The texts to which its findings point.
    pub sources: Sources,
    /// The findings, each with its level; those that are off or waived are not among them.
    pub findings: Vec<Diagnostic>,
    /// What the organisations declare, where that was asked for.
    pub facts: Vec<Facts>,
    /// The waivers of the settings, in their order; none where the settings could not be read.
    pub waivers: Option<Vec<WaiverUse>>,
    /// The profile by which it was judged.
    pub profile: Profile,
    /// Whether all organisations were looked at, and all their data could be read.
    pub everything: bool,
    /// How many findings the baseline knows; they are not among the findings.
    pub known: usize,
}

impl Checked {
    /// What was found, before waivers and baseline.
    pub(super) fn new(sources: Sources, findings: Vec<Diagnostic>, profile: Profile) -> Self {
        let facts = Vec::new();
        Self { sources, findings, facts, waivers: None, profile, everything: false, known: 0 }
    }

    /// Whether a finding forbids publication.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Error)
    }

    /// Whether a site was made, and nothing forbids its publication.
    pub fn may_be_published(&self) -> bool {
        self.waivers.is_some() && !self.has_errors()
    }
}

/// Lets all trees go.
struct Nowhere;

impl Sink for Nowhere {
    fn put(&self, _: Tree) -> io::Result<()> {
        Ok(())
    }

    fn put_again(&self, _: &[Known]) -> io::Result<bool> {
        Ok(true)
    }
}

/// Checks a workspace. Its pages are made too, since their theme may be wrong, and let go.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn check(host: &dyn Host, settings: &Settings) -> io::Result<Checked> {
    let (checked, levels) = examined(host, settings, settings, &Nowhere, None)?;
    match levels {
        Some(levels) if settings.baseline => hide_known(host, settings, &levels, checked),
        _ => Ok(checked),
    }
}

/// Checks a workspace and hands the trees of its pages to `sink`; of what was found, `shown` says
/// what is asked for. There are no levels where the settings could not be read.
pub(super) fn examined(
    host: &dyn Host,
    settings: &Settings,
    shown: &Settings,
    sink: &dyn Sink,
    store: Option<&dyn Store>,
) -> io::Result<(Checked, Option<Levels>)> {
    let mut sources = Sources::default();
    let ground = Ground::read(host, &mut sources)?;
    let Some(workspace) = &ground.workspace else {
        return Ok((without_settings(settings, sources, ground.findings), None));
    };
    let route = Route { host, settings, ground: &ground, workspace, keep: Keep::Found };
    let walked = pages(route, sources, sink, store)?;
    let (checked, levels) = judge(host, shown, workspace, walked);
    Ok((checked, Some(levels)))
}

/// What was found where the settings could not be read.
pub(super) fn without_settings(
    settings: &Settings,
    sources: Sources,
    findings: Vec<Diagnostic>,
) -> Checked {
    let levels = Levels::asked(&settings.asked);
    let findings = levels.apply(findings, &sources);
    Checked::new(sources, findings, levels.profile())
}

/// Levels, waivers and the choice of what was asked for.
pub(super) fn judge(
    host: &dyn Host,
    settings: &Settings,
    workspace: &WorkspaceFile,
    walked: Walked,
) -> (Checked, Levels) {
    let Walked { sources, mut findings, facts, whole, standings } = walked;
    let standings = || standings.iter().map(|standing| &**standing);
    let (levels, found) = Levels::new(workspace, standings(), &settings.asked);
    findings.extend(found);
    let everything = whole && settings.organisations.is_empty();
    let reach = Reach { sources: &sources, today: Date::from(host.today()), everything };
    let (findings, waivers) = check::waive(workspace, standings(), reach, findings);
    let mut findings = levels.apply(findings, &sources);
    findings.retain(|finding| settings.wants(&sources, finding));
    let (waivers, profile) = (Some(waivers), levels.profile());
    (Checked { sources, findings, facts, waivers, profile, everything, known: 0 }, levels)
}
