//! Builds of one workspace that follow each other, for a preview: what did not change is kept.
//!
//! What is kept is the answer of a function, with everything that it asked of the host
//! ([`Trace`]): it serves again exactly as long as each question would be answered as before. So a
//! build after many others gives the site that a first one would give.
//!
//! A preview shows more than is published. Findings do not hold it back; only where data or prose
//! cannot be read do the pages stay as they were when they last could be.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use rayon::prelude::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::check::{Checked, judge, without_settings};
use super::examine::{Examined, Ground, Printed, Shop, examine};
use super::pages::{each_new, published, site};
use super::walk::{SIDE_BY_SIDE, Walked, chosen, nobody};
use super::{Progress, Settings};
use crate::check::{self, touches_fixed};
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::load;
use crate::model::WorkspaceFile;
use crate::render::theme::Theme;
use crate::site::{self, Assembled, Common, Listed, Part, Site, Tree};
use crate::source::host::{Memory, Trace, Traced};
use crate::source::{Host, Sources};

/// The rule about mistakes of a theme.
const THEME_ERROR: &str = "theme-error";

/// A workspace that is built again and again.
pub struct Preview {
    settings: Settings,
    bench: Option<Bench>,
    /// The newest text of each organisation that could be read.
    good: BTreeMap<String, Arc<Printed>>,
    /// The newest site of settings, words and a theme that could be read.
    shown: Assembled,
}

/// A build of a preview.
pub struct Draft {
    /// What was found.
    pub checked: Checked,
    /// The site.
    pub site: Assembled,
    /// The path of the address at which the site will be published, without slashes around it.
    pub base: String,
    /// The organisations whose pages stay as they were, because what stands there now cannot be
    /// read.
    pub stale: BTreeSet<String>,
    /// Whether all pages do.
    pub all_stale: bool,
}

/// What was made on one ground, and holds while the ground does.
struct Bench {
    sources: Sources,
    ground: Ground,
    asked: Trace,
    today: Date,
    theme: Option<Dressed>,
    pieces: BTreeMap<String, Piece>,
    lists: Option<Lists>,
}

/// What a site has besides the pages of its organisations, and what it was made of.
struct Lists {
    listed: Vec<Arc<Listed>>,
    tree: Arc<Tree>,
    findings: Vec<Diagnostic>,
}

/// A theme that was read.
struct Dressed {
    theme: Theme,
    findings: Vec<Diagnostic>,
    asked: Trace,
}

/// An organisation that was examined.
struct Piece {
    asked: Trace,
    whole: bool,
    examined: Examined<()>,
    /// The pages that were made of a text.
    part: Option<(Arc<Printed>, Arc<Part>)>,
}

impl Preview {
    /// Nothing was built yet.
    pub fn new(settings: Settings) -> Self {
        Self { settings, bench: None, good: BTreeMap::new(), shown: Assembled::default() }
    }

    /// Builds the workspace as it is now.
    ///
    /// # Errors
    /// When there is no workspace, or none of an organisation that was asked for.
    pub fn build(&mut self, files: &Memory) -> io::Result<Draft> {
        let mut bench = match self.bench.take() {
            Some(bench) if bench.holds(files) => bench,
            _ => Bench::new(files)?,
        };
        let Some(workspace) = bench.ground.workspace.clone() else {
            let draft = self.without_settings(&bench);
            self.bench = Some(bench);
            return Ok(draft);
        };
        let ids: Vec<String> =
            chosen(files, &self.settings)?.into_iter().map(|(id, _)| id).collect();
        bench.dress(files, &workspace)?;
        bench.examine(files, &workspace, &ids, &self.settings.progress)?;
        let draft = self.draft(files, &mut bench, &workspace, &ids);
        self.bench = Some(bench);
        Ok(draft)
    }

    /// Settings that cannot be read leave everything as it was.
    fn without_settings(&self, bench: &Bench) -> Draft {
        let (sources, findings) = (bench.sources.now(), bench.ground.findings.clone());
        let checked = without_settings(&self.settings, sources, findings);
        let (base, stale) = (String::new(), BTreeSet::new());
        Draft { checked, site: self.shown.clone(), base, stale, all_stale: true }
    }

    fn draft(
        &mut self,
        files: &Memory,
        bench: &mut Bench,
        workspace: &WorkspaceFile,
        ids: &[String],
    ) -> Draft {
        let mut findings = bench.ground.findings.clone();
        findings.extend(nobody(ids.is_empty(), workspace));
        let mut stale = BTreeSet::new();
        let mut whole = true;
        let mut standings = Vec::new();
        for (id, piece) in ids.iter().filter_map(|id| Some((id, bench.pieces.get(id)?))) {
            whole &= piece.whole;
            findings.extend(piece.examined.found.iter().cloned());
            standings.extend(piece.examined.printed.iter().map(|it| it.standing.clone()));
            if piece.examined.found.iter().any(is_unreadable) {
                stale.insert(id.clone());
            } else if let Some(printed) = &piece.examined.printed {
                self.good.insert(id.clone(), printed.clone());
            }
        }
        self.good.retain(|id, _| bench.pieces.contains_key(id));
        findings.extend(check::siblings(standings.iter().map(|it| &**it)));
        let (made, found) = bench.site(workspace, ids, &self.good, &self.settings);
        findings.extend(bench.theme.iter().flat_map(|it| it.findings.iter().cloned()));
        let new = each_new(found, &findings);
        let ground = bench.ground.findings.iter();
        let dress = bench.theme.iter().flat_map(|it| &it.findings);
        // A page that is left out because of its theme is missed in every organisation.
        let all_stale = ground.chain(dress).any(is_unreadable)
            || new.iter().any(|finding| finding.rule == THEME_ERROR);
        findings.extend(new);
        if !all_stale || self.shown.is_empty() {
            self.shown = made;
        }
        let (sources, facts) = (bench.sources.now(), Vec::new());
        let walked = Walked { sources, findings, facts, whole, standings };
        let all = Settings { notices: Vec::new(), languages: Vec::new(), ..self.settings.clone() };
        let (checked, _) = judge(files, &all, workspace, walked);
        let base = site::base_path(workspace).to_owned();
        Draft { checked, site: self.shown.clone(), base, stale, all_stale }
    }
}

/// Whether a finding says that something cannot be read.
fn is_unreadable(finding: &Diagnostic) -> bool {
    touches_fixed(finding.rule)
}

impl Bench {
    fn new(files: &Memory) -> io::Result<Self> {
        let mut sources = Sources::lasting();
        let host = Traced::new(files);
        let ground = Ground::read(&host, &mut sources)?;
        let (asked, today) = (host.finish(), Date::from(files.today()));
        Ok(Self {
            sources,
            ground,
            asked,
            today,
            theme: None,
            pieces: BTreeMap::new(),
            lists: None,
        })
    }

    fn holds(&self, files: &Memory) -> bool {
        self.today == Date::from(files.today()) && self.asked.holds(files)
    }

    /// Reads the theme, where it is not the one that was read.
    fn dress(&mut self, files: &Memory, workspace: &WorkspaceFile) -> io::Result<()> {
        if self.theme.as_ref().is_some_and(|it| it.asked.holds(files)) {
            return Ok(());
        }
        let host = Traced::new(files);
        let (theme, findings) = Theme::load(&host, &mut self.sources, workspace.theme.as_ref())?;
        self.theme = Some(Dressed { theme, findings, asked: host.finish() });
        for piece in self.pieces.values_mut() {
            piece.part = None;
        }
        self.lists = None;
        Ok(())
    }

    /// Examines the organisations that are not as they were.
    fn examine(
        &mut self,
        files: &Memory,
        workspace: &WorkspaceFile,
        ids: &[String],
        progress: &Progress,
    ) -> io::Result<()> {
        // They come in order.
        self.pieces.retain(|id, _| ids.binary_search(id).is_ok());
        let pieces = &self.pieces;
        let holds = |id: &&String| pieces.get(*id).is_some_and(|it| it.asked.holds(files));
        let changed: Vec<&String> = ids.par_iter().filter(|id| !holds(id)).collect();
        let many = changed.len() > SIDE_BY_SIDE;
        for (chunk, ids) in changed.chunks(SIDE_BY_SIDE).enumerate() {
            progress.tell(chunk * SIDE_BY_SIDE, changed.len());
            let mut all = Vec::with_capacity(ids.len());
            for id in ids {
                let before = self.pieces.remove(*id);
                if !before.as_ref().is_some_and(|it| it.asked.lists_hold(files)) {
                    self.sources.forget(&format!("content/{id}"));
                }
                let read = before.map(|it| it.examined.read).unwrap_or_default();
                let host = Traced::new(files);
                let paths = host.list(&format!("content/{id}"))?;
                let loaded = load::organisation(&host, &mut self.sources, workspace, id, &paths)?;
                all.push(((*id).clone(), loaded, host.finish(), read));
            }
            let Self { sources, ground: Ground { locales, .. }, today, .. } = &*self;
            let shop = Shop { sources, workspace, locales, today: *today };
            let examined = all.into_par_iter().map(|(id, loaded, asked, before)| {
                let whole = loaded.whole;
                let mut examined = examine(shop, loaded, &before, &|_, _, _| ());
                // Of so many, few will change again: what was read in the others is only large.
                if many {
                    examined.read.clear();
                }
                (id, Piece { asked, whole, examined, part: None })
            });
            let examined: Vec<(String, Piece)> = examined.collect();
            self.pieces.extend(examined);
        }
        progress.tell(changed.len(), changed.len());
        Ok(())
    }

    /// Makes the pages of what is shown of each organisation: its newest text that could be read,
    /// or what there is of it.
    fn site(
        &mut self,
        workspace: &WorkspaceFile,
        ids: &[String],
        good: &BTreeMap<String, Arc<Printed>>,
        settings: &Settings,
    ) -> (Assembled, Vec<Diagnostic>) {
        let Some(Dressed { theme, .. }) = &self.theme else { return Default::default() };
        let site = site(&self.ground.locales, workspace, theme, settings);
        let pieces = &self.pieces;
        let shown = ids.par_iter().filter_map(|id| {
            let piece = pieces.get(id)?;
            let now = piece.examined.printed.as_ref();
            let shown = good.get(id).or(now)?;
            let known = piece.part.as_ref().filter(|(printed, _)| Arc::ptr_eq(printed, shown));
            let make = || Arc::new(site::part(&site, &published(shown, settings)));
            let part = known.map_or_else(make, |(_, part)| part.clone());
            let current = now.is_some_and(|now| Arc::ptr_eq(now, shown));
            Some((id, shown.clone(), part, current))
        });
        let shown: Vec<(&String, Arc<Printed>, Arc<Part>, bool)> = shown.collect();
        let parts: Vec<Arc<Part>> = shown.iter().map(|(_, _, part, _)| part.clone()).collect();
        let listed: Vec<Arc<Listed>> = parts.iter().map(|part| part.listed().clone()).collect();
        let lists = self.lists.take().filter(|lists| lists.listed == listed);
        let lists = lists.unwrap_or_else(|| Lists::new(&site, listed));
        let mut findings = lists.findings.clone();
        let assembled = Assembled::new(lists.tree.clone(), parts);
        // What was found in a text of another time is not to be found any more; a mistake of the
        // theme is one whatever is shown with it.
        let found = shown.iter().flat_map(|(_, _, part, current)| {
            let all = part.findings().iter();
            all.filter(|finding| *current || finding.rule == THEME_ERROR).cloned()
        });
        findings.extend(found);
        self.lists = Some(lists);
        for (id, printed, part, _) in shown {
            if let Some(piece) = self.pieces.get_mut(id) {
                piece.part = Some((printed, part));
            }
        }
        (assembled, findings)
    }
}

impl Lists {
    fn new(site: &Site<'_>, listed: Vec<Arc<Listed>>) -> Self {
        let Common { tree, findings } = site::common(site, &listed);
        Self { listed, tree: Arc::new(tree), findings }
    }
}
