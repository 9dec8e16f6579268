//! Load, read, compare: the run that `check` and `build` share.

use std::collections::BTreeMap;
use std::io;

use rayon::prelude::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::baseline::hide_known;
use super::edition::{Compiled, Desk};
use super::{Facts, Settings};
use crate::check::{self, Comparisons, Dossier, Levels, NoticeDossier, Reach, WaiverUse};
use crate::diagnostic::{Diagnostic, Level, Profile};
use crate::fact::{Date, Phone};
use crate::language::Language;
use crate::load::{self, Loaded, Locale};
use crate::model::{Organisation, WorkspaceFile};
use crate::source::{Host, Sources, Span};
use crate::syntax::text::Mapped;

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

/// Checks a workspace.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn check(host: &dyn Host, settings: &Settings) -> io::Result<Checked> {
    let mut run = run(host, settings)?;
    let Some(workspace) = run.workspace.take() else { return Ok(run.checked) };
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
    pub organisations: Vec<Printed>,
}

/// An organisation and the text of its notices, by notice and language.
pub(super) struct Printed {
    /// The organisation.
    pub organisation: Organisation,
    /// The text of each notice after its expressions were printed.
    pub texts: BTreeMap<(String, Language), Mapped>,
}

pub(super) fn run(host: &dyn Host, settings: &Settings) -> io::Result<Run> {
    Ok(run_with(host, settings, &|_, _| ())?.0)
}

/// How many organisations are read before they are examined, side by side.
const SIDE_BY_SIDE: usize = 16;

/// The same, with what a look at each organisation gave after it was checked, in their order.
pub(super) fn run_with<T: Send>(
    host: &dyn Host,
    settings: &Settings,
    look: &(impl Fn(&Dossier<'_>, &Sources) -> T + Sync),
) -> io::Result<(Run, Vec<T>)> {
    let mut looks = Vec::new();
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let workspace = load::settings(host, &mut sources, &mut findings)?;
    let mut locales = BTreeMap::new();
    let mut facts = Vec::new();
    let mut organisations = Vec::new();
    let mut whole = true;
    if let Some(workspace) = &workspace {
        rayon::spawn(Phone::prepare);
        let languages = workspace.languages.iter().map(|language| language.value);
        locales = load::locales(host, &mut sources, languages, &mut findings)?;
        let ids = chosen(host, settings)?;
        if ids.is_empty() {
            findings.push(
                Diagnostic::new("missing-file")
                    .arg("name", "content/<organisation>/organisation.yaml")
                    .label(workspace.version.span, "here")
                    .help("help"),
            );
        }
        let count = ids.len();
        for ids in ids.chunks(SIDE_BY_SIDE) {
            settings.progress.tell(facts.len(), count);
            let mut all = Vec::with_capacity(ids.len());
            for id in ids {
                let mut loaded = load::organisation(host, &mut sources, workspace, id)?;
                let values = std::mem::take(&mut loaded.values);
                facts.push(Facts { organisation: id.clone(), values });
                whole &= loaded.whole;
                all.push(loaded);
            }
            let today = Date::from(host.today());
            let shop = Shop { sources: &sources, workspace, locales: &locales, today };
            let examined = all.into_par_iter().map(|loaded| examine(shop, loaded, look));
            for Examined { found, printed } in examined.collect::<Vec<_>>() {
                findings.extend(found);
                if let Some((printed, look)) = printed {
                    organisations.push(printed);
                    looks.push(look);
                }
            }
        }
        settings.progress.tell(count, count);
        let all: Vec<&Organisation> =
            organisations.iter().map(|printed: &Printed| &printed.organisation).collect();
        findings.extend(check::siblings(&all));
    }
    let unsettled = if workspace.is_none() { std::mem::take(&mut findings) } else { Vec::new() };
    let levels = Levels::asked(&settings.asked);
    let findings_of_settings = levels.apply(unsettled, &sources);
    let profile = levels.profile();
    let checked = Checked::new(sources, findings_of_settings, facts, profile);
    Ok((Run { checked, findings, whole, workspace, locales, organisations }, looks))
}

/// The organisations to look at.
fn chosen(host: &dyn Host, settings: &Settings) -> io::Result<Vec<String>> {
    let known = load::organisation_ids(host)?;
    if let Some(unknown) = settings.organisations.iter().find(|id| !known.contains(id)) {
        let message = format!("content/{unknown}: no such organisation");
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    let all = settings.organisations.is_empty();
    Ok(known.into_iter().filter(|id| all || settings.organisations.contains(id)).collect())
}

/// What every organisation is examined with.
#[derive(Clone, Copy)]
struct Shop<'s> {
    sources: &'s Sources,
    workspace: &'s WorkspaceFile,
    locales: &'s BTreeMap<Language, Locale>,
    today: Date,
}

/// What became of an organisation.
struct Examined<T> {
    /// What was found in its data and its prose.
    found: Vec<Diagnostic>,
    /// Its text, and what a look at it gave; nothing where it could not be read.
    printed: Option<(Printed, T)>,
}

/// Reads the prose of an organisation and runs the rules on it.
fn examine<T>(
    shop: Shop<'_>,
    mut loaded: Loaded,
    look: &impl Fn(&Dossier<'_>, &Sources) -> T,
) -> Examined<T> {
    let Shop { sources, workspace, locales, today } = shop;
    let mut findings = std::mem::take(&mut loaded.findings);
    let Some(organisation) = loaded.organisation else {
        return Examined { found: findings, printed: None };
    };
    let languages: Vec<Language> = workspace.languages.iter().map(|each| each.value).collect();
    let mut found = Vec::new();
    let mut texts = BTreeMap::new();
    let mut notices = Vec::new();
    let desk = Desk { sources, organisation: &organisation, prose: &loaded.prose };
    // Editions do not know each other, so each is made by itself.
    let each = organisation.notices.par_iter().map(|notice| {
        let languages = languages.par_iter().filter_map(|language| {
            let mut found = Vec::new();
            let compiled = desk.compile(notice, *language, locales.get(language)?, &mut found);
            Some((*language, compiled, found))
        });
        (notice, languages.collect::<Vec<_>>())
    });
    for (notice, compiled) in each.collect::<Vec<_>>() {
        let mut editions = Vec::new();
        for (language, compiled, more) in compiled {
            found.extend(more);
            if let Some(Compiled { edition, text }) = compiled {
                editions.push(edition);
                texts.insert((notice.id.clone(), language), text);
            }
        }
        notices.push(NoticeDossier { notice, editions });
    }
    let comparisons = Comparisons::default();
    let dossier =
        Dossier { organisation: &organisation, languages: &languages, notices, today, comparisons };
    found.extend(check::check(&dossier));
    let look = look(&dossier, sources);
    let found = each_once(found);
    findings.extend(check::withhold(found, loaded.whole));
    Examined { found: findings, printed: Some((Printed { organisation, texts }, look)) }
}

/// The findings, those that are the same only once: a passage that two notices or two
/// languages share is one.
pub(super) fn each_once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<Option<Span>, Vec<Diagnostic>> = BTreeMap::new();
    findings
        .into_iter()
        .filter(|finding| {
            let here = seen.entry(finding.span()).or_default();
            let new = !here.contains(finding);
            if new {
                here.push(finding.clone());
            }
            new
        })
        .collect()
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
