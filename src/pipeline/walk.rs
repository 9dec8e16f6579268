//! One organisation after another, a few at a time side by side: read, examined, handed on, let go.
//!
//! What stays in memory of an organisation is what was found in it, the texts to which that points,
//! and its [`Standing`]; so a workspace may have thousands. Nothing here knows what is made of one.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::examine::{Examined, Ground, ReadTexts, Shop, examine};
use super::{Facts, Settings};
use crate::check::{self, Dossier, Standing};
use crate::diagnostic::Diagnostic;
use crate::fact::Date;
use crate::load;
use crate::model::WorkspaceFile;
use crate::site::Published;
use crate::source::host::Recorded;
use crate::source::{FileId, Host, Sources};

/// How many organisations are in memory at once.
pub(super) const SIDE_BY_SIDE: usize = 16;

/// What is kept of each organisation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// The texts to which findings point.
    Found,
    /// All of its texts, and the values that it declares.
    Everything,
}

/// What a walk goes through.
#[derive(Clone, Copy)]
pub(super) struct Route<'r> {
    /// Where files are read.
    pub host: &'r dyn Host,
    /// What was asked for.
    pub settings: &'r Settings,
    /// What every organisation is examined with.
    pub ground: &'r Ground,
    /// The settings of the workspace.
    pub workspace: &'r WorkspaceFile,
    /// What is kept.
    pub keep: Keep,
}

/// What a walk met.
pub(super) struct Walked {
    /// The texts that were kept.
    pub sources: Sources,
    /// What was found, before levels and waivers.
    pub findings: Vec<Diagnostic>,
    /// What the organisations declare, where it was kept.
    pub facts: Vec<Facts>,
    /// Whether all data could be read.
    pub whole: bool,
    /// What is left of each organisation that could be read.
    pub standings: Vec<Arc<Standing>>,
}

/// One organisation on the way.
#[derive(Clone, Copy)]
pub(super) struct Stop<'s> {
    /// The whole way.
    pub route: Route<'s>,
    /// The organisation.
    pub id: &'s str,
    /// The paths of its files.
    pub paths: &'s [String],
    /// The number of the first of them.
    pub first: FileId,
    /// The texts that all organisations share.
    pub texts: &'s Sources,
}

/// What was seen of one organisation.
pub(super) struct Seen<T> {
    /// Its texts, or those of them that matter.
    pub sources: Sources,
    /// What was found in it.
    pub found: Vec<Diagnostic>,
    /// What it declares, where that was asked for.
    pub values: Vec<Facts>,
    /// Whether all of its data could be read.
    pub whole: bool,
    /// What is left of it, where it could be read.
    pub standing: Option<Arc<Standing>>,
    /// What was made of it, where it could be read.
    pub made: Option<T>,
}

impl<T> Seen<T> {
    /// The same with something else that was made of it.
    pub(super) fn map<U>(self, other: impl FnOnce(T) -> U) -> Seen<U> {
        let Self { sources, found, values, whole, standing, made } = self;
        Seen { sources, found, values, whole, standing, made: made.map(other) }
    }
}

/// What is made of each organisation.
pub(super) trait Visit: Sync {
    /// What is made.
    type Made: Send;

    /// Makes it.
    fn make(
        &self,
        dossier: &Dossier<'_>,
        published: &Published<'_>,
        sources: &Sources,
    ) -> Self::Made;

    /// What was seen before, where it would be seen again.
    fn recall(&self, _: Stop<'_>) -> io::Result<Option<Seen<Self::Made>>> {
        Ok(None)
    }

    /// Keeps what was seen; `read` has the files that were read, with their digests.
    fn remember(&self, _: Stop<'_>, _read: BTreeMap<String, Option<String>>, _: &Seen<Self::Made>) {
    }
}

/// A function that makes something of each organisation, and remembers nothing.
pub(super) struct Look<F>(pub(super) F);

impl<T: Send, F> Visit for Look<F>
where
    F: Fn(&Dossier<'_>, &Published<'_>, &Sources) -> T + Sync,
{
    type Made = T;

    fn make(&self, dossier: &Dossier<'_>, published: &Published<'_>, sources: &Sources) -> T {
        self.0(dossier, published, sources)
    }
}

/// Walks through the organisations that were asked for. What is made of each one is taken in their
/// order, with what was found in it.
pub(super) fn walk<V: Visit>(
    route: Route<'_>,
    mut sources: Sources,
    visit: &V,
    take: &mut impl FnMut(V::Made, &[Diagnostic]) -> io::Result<()>,
) -> io::Result<Walked> {
    let Route { host, settings, ground, workspace, keep } = route;
    let mut findings = ground.findings.clone();
    let (mut facts, mut standings) = (Vec::new(), Vec::new());
    let mut whole = true;
    let mut apart = BTreeMap::new();
    let all = chosen(host, settings)?;
    findings.extend(nobody(all.is_empty(), workspace));
    let texts = sources.now();
    for (done, some) in all.chunks(SIDE_BY_SIDE).enumerate() {
        settings.progress.tell(done * SIDE_BY_SIDE, all.len());
        let some: Vec<_> =
            some.iter().map(|(id, paths)| (id, paths, sources.reserve(paths.len()))).collect();
        let seen = some.par_iter().map(|(id, paths, first)| {
            see(Stop { route, id, paths, first: *first, texts: &texts }, visit)
        });
        for seen in seen.collect::<Vec<_>>() {
            let seen = seen?;
            whole &= seen.whole;
            facts.extend(seen.values);
            if let Some(made) = seen.made {
                take(made, &seen.found)?;
            }
            let wanted = wanted(&seen.found, seen.standing.as_deref());
            if let Some(standing) = &seen.standing {
                let paths =
                    standing.apart().into_iter().map(|id| (id, seen.sources.file(id).path.clone()));
                apart.extend(paths);
            }
            sources.keep(seen.sources, |id, _| keep == Keep::Everything || wanted.contains(&id));
            findings.extend(seen.found);
            standings.extend(seen.standing);
        }
    }
    settings.progress.tell(all.len(), all.len());
    let between = check::siblings(standings.iter().map(|it| &**it));
    fetch(host, &mut sources, &apart, &between)?;
    findings.extend(between);
    Ok(Walked { sources, findings, facts, whole, standings })
}

/// What is to be seen of one organisation: as it was, or read and examined now.
fn see<V: Visit>(stop: Stop<'_>, visit: &V) -> io::Result<Seen<V::Made>> {
    if let Some(seen) = visit.recall(stop)? {
        return Ok(seen);
    }
    let Route { host, ground, workspace, keep, .. } = stop.route;
    let mut sources = stop.texts.branch(stop.first);
    let host = Recorded::new(host);
    let loaded = load::organisation(&host, &mut sources, workspace, stop.id, stop.paths)?;
    let mut values = Vec::new();
    if keep == Keep::Everything {
        values.push(Facts { organisation: stop.id.to_owned(), values: loaded.values() });
    }
    let whole = loaded.whole;
    let (locales, today) = (&ground.locales, Date::from(host.today()));
    let with = Shop { sources: &sources, workspace, locales, today };
    let look = |dossier: &Dossier<'_>, published: &Published<'_>, sources: &Sources| {
        visit.make(dossier, published, sources)
    };
    let Examined { found, printed, look: made, .. } =
        examine(with, loaded, &ReadTexts::new(), &look);
    let standing = printed.map(|printed| printed.standing.clone());
    let seen = Seen { sources, found, values, whole, standing, made };
    visit.remember(stop, host.finish(), &seen);
    Ok(seen)
}

/// The texts to which findings point, or may point when waivers and levels are judged.
pub(super) fn wanted(found: &[Diagnostic], standing: Option<&Standing>) -> BTreeSet<FileId> {
    let labels = found.iter().flat_map(|finding| &finding.labels).map(|label| label.span.file);
    let edits = found.iter().flat_map(|finding| &finding.edits).map(|edit| edit.span.file);
    labels.chain(edits).chain(standing.into_iter().flat_map(Standing::files)).collect()
}

/// Reads again the texts that were let go and to which findings point after all.
fn fetch(
    host: &dyn Host,
    sources: &mut Sources,
    apart: &BTreeMap<FileId, String>,
    findings: &[Diagnostic],
) -> io::Result<()> {
    for id in findings.iter().flat_map(|it| &it.labels).map(|label| label.span.file) {
        if let Some(path) = apart.get(&id).filter(|_| !sources.has(id)) {
            let mut again = sources.branch(id);
            load::read_text(host, &mut again, path, &mut Vec::new())?;
            sources.keep(again, |read, _| read == id);
        }
    }
    Ok(())
}

/// What is wrong where there is no organisation at all.
pub(super) fn nobody(none: bool, workspace: &WorkspaceFile) -> Option<Diagnostic> {
    none.then(|| {
        Diagnostic::new("missing-file")
            .arg("name", "content/<organisation>/organisation.yaml")
            .label(workspace.version.span, "here")
            .help("help")
    })
}

/// The organisations to look at, and the paths of their files.
pub(super) fn chosen(
    host: &dyn Host,
    settings: &Settings,
) -> io::Result<Vec<(String, Vec<String>)>> {
    let known = load::organisations(host)?;
    if let Some(unknown) = settings.organisations.iter().find(|id| !known.contains_key(*id)) {
        let message = format!("content/{unknown}: no such organisation");
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    let all = settings.organisations.is_empty();
    Ok(known.into_iter().filter(|(id, _)| all || settings.organisations.contains(id)).collect())
}
