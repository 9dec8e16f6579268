//! Load, read, compare: the run that `check` and `build` share.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use super::baseline::hide_known;
use super::examine::{Examined, Ground, Printed, ReadTexts, Shop, examine};
use super::pages::pages;
use super::{Facts, Settings};
use crate::check::{self, Dossier, Levels, Reach, WaiverUse};
use crate::diagnostic::{Diagnostic, Level, Profile};
use crate::fact::Date;
use crate::language::Language;
use crate::load::{self, Locale};
use crate::model::{Organisation, Output, WorkspaceFile};
use crate::site::Part;
use crate::source::{Host, Sources};

/// What a run found.
pub struct Checked {
    /// Every text that was read.
    pub sources: Sources,
    /// The findings, each with its level; those that are off or waived are not among them.
    pub findings: Vec<Diagnostic>,
    /// What the organisations declare.
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
    pub(super) fn new(
        sources: Sources,
        findings: Vec<Diagnostic>,
        facts: Vec<Facts>,
        profile: Profile,
    ) -> Self {
        Self { sources, findings, facts, waivers: None, profile, everything: false, known: 0 }
    }

    /// Whether a finding forbids publication.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Error)
    }
}

/// Checks a workspace. Its pages are made too, since their theme may be wrong, and let go.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn check(host: &dyn Host, settings: &Settings) -> io::Result<Checked> {
    let mut run = run(host, settings)?;
    let Some(workspace) = run.workspace.take() else { return Ok(run.checked) };
    pages(host, &mut run, &workspace, settings, &Part::without_files)?;
    let (mut checked, levels) = judge(host, settings, &workspace, run);
    if settings.baseline {
        hide_known(host, settings, &levels, &mut checked)?;
    }
    Ok(checked)
}

/// A run with what pages are made from.
pub(super) struct Run {
    /// What it read; its findings are final only where there is no workspace.
    pub checked: Checked,
    /// What it found, before levels and waivers.
    pub findings: Vec<Diagnostic>,
    /// Whether all data could be read.
    pub whole: bool,
    /// The settings of the workspace, where they could be read.
    pub workspace: Option<WorkspaceFile>,
    /// The words of each language.
    pub locales: BTreeMap<Language, Locale>,
    /// The organisations and the printed text of their notices.
    pub organisations: Vec<Arc<Printed>>,
}

pub(super) fn run(host: &dyn Host, settings: &Settings) -> io::Result<Run> {
    Ok(run_with(host, settings, &|_, _| ())?.0)
}

/// How many organisations are read before they are examined, side by side.
pub(super) const SIDE_BY_SIDE: usize = 16;

/// The same, with what a look at each organisation gave after it was checked, in their order.
pub(super) fn run_with<T: Send>(
    host: &dyn Host,
    settings: &Settings,
    look: &(impl Fn(&Dossier<'_>, &Sources) -> T + Sync),
) -> io::Result<(Run, Vec<T>)> {
    let mut looks = Vec::new();
    let mut sources = Sources::default();
    let Ground { workspace, locales, mut findings } = Ground::read(host, &mut sources)?;
    let mut facts = Vec::new();
    let mut organisations = Vec::new();
    let mut whole = true;
    if let Some(workspace) = &workspace {
        let ids = chosen(host, settings)?;
        findings.extend(nobody(&ids, workspace));
        let count = ids.len();
        for ids in ids.chunks(SIDE_BY_SIDE) {
            settings.progress.tell(facts.len(), count);
            let mut all = Vec::with_capacity(ids.len());
            for id in ids {
                let mut loaded = load::organisation(host, &mut sources, workspace, id)?;
                // Documents that tell them as JSON need them too.
                let values = if workspace.outputs.contains(&Output::Facts) {
                    loaded.values.clone()
                } else {
                    std::mem::take(&mut loaded.values)
                };
                facts.push(Facts { organisation: id.clone(), values });
                whole &= loaded.whole;
                all.push(loaded);
            }
            let today = Date::from(host.today());
            let shop = Shop { sources: &sources, workspace, locales: &locales, today };
            let none = ReadTexts::new();
            let examined = all.into_par_iter().map(|loaded| {
                let Examined { found, printed, look, .. } = examine(shop, loaded, &none, look);
                (found, printed, look)
            });
            for (found, printed, look) in examined.collect::<Vec<_>>() {
                findings.extend(found);
                organisations.extend(printed);
                looks.extend(look);
            }
        }
        settings.progress.tell(count, count);
        findings.extend(siblings(&organisations));
    }
    let unsettled = if workspace.is_none() { std::mem::take(&mut findings) } else { Vec::new() };
    let levels = Levels::asked(&settings.asked);
    let findings_of_settings = levels.apply(unsettled, &sources);
    let profile = levels.profile();
    let checked = Checked::new(sources, findings_of_settings, facts, profile);
    Ok((Run { checked, findings, whole, workspace, locales, organisations }, looks))
}

/// What is wrong where there is no organisation at all.
pub(super) fn nobody(ids: &[String], workspace: &WorkspaceFile) -> Option<Diagnostic> {
    ids.is_empty().then(|| {
        Diagnostic::new("missing-file")
            .arg("name", "content/<organisation>/organisation.yaml")
            .label(workspace.version.span, "here")
            .help("help")
    })
}

/// What the rules find where the organisations are held against each other.
pub(super) fn siblings(organisations: &[Arc<Printed>]) -> Vec<Diagnostic> {
    let all: Vec<&Organisation> = organisations.iter().map(|it| &it.organisation).collect();
    check::siblings(&all)
}

/// The organisations to look at.
pub(super) fn chosen(host: &dyn Host, settings: &Settings) -> io::Result<Vec<String>> {
    let known = load::organisation_ids(host)?;
    if let Some(unknown) = settings.organisations.iter().find(|id| !known.contains(id)) {
        let message = format!("content/{unknown}: no such organisation");
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    let all = settings.organisations.is_empty();
    Ok(known.into_iter().filter(|id| all || settings.organisations.contains(id)).collect())
}

/// Levels, waivers and the choice of what was asked for.
pub(super) fn judge(
    host: &dyn Host,
    settings: &Settings,
    workspace: &WorkspaceFile,
    run: Run,
) -> (Checked, Levels) {
    let Run { mut checked, mut findings, whole, organisations, .. } = run;
    let organisations = || organisations.iter().map(|printed| &printed.organisation);
    let (levels, found) = Levels::new(workspace, organisations(), &settings.asked);
    findings.extend(found);
    let sources = &checked.sources;
    let everything = whole && settings.organisations.is_empty();
    let reach = Reach { sources, today: Date::from(host.today()), everything };
    let (findings, waivers) = check::waive(workspace, organisations(), reach, findings);
    checked.waivers = Some(waivers);
    checked.profile = levels.profile();
    checked.findings = levels.apply(findings, sources);
    checked.findings.retain(|finding| settings.wants(sources, finding));
    checked.everything = everything;
    (checked, levels)
}
