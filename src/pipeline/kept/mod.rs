//! What a build lays aside of an organisation for the next one: its questions, and what came of
//! the answers.
//!
//! It serves again only where the program, the settings, the words, the theme and the day are the
//! same, every file that was read has the bytes that it had, no file came or went, and the pages in
//! the published site are those that were made. Whatever else is in the store is not believed.

mod entry;
mod finding;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use self::entry::{Entry, bodies, declared};
use self::finding::{Finding, Renumbering};
use super::walk::{Seen, Stop, wanted};
use crate::check::Standing;
use crate::load;
use crate::site::{Known, Listed, Part, Sink};
use crate::source::host::{Recorded, Store};
use crate::source::{Host, Sources, digest};

/// The build of this program: what it was built from.
const BUILD: &str = env!("TABELLION_BUILD");

/// What was laid aside on the ground on which a build stands.
pub(super) struct Kept<'s> {
    store: &'s dyn Store,
    ground: String,
}

impl<'s> Kept<'s> {
    /// What holds as long as the program, the day, the settings, the words and the theme do.
    pub(super) fn new(host: &dyn Host, store: &'s dyn Store) -> io::Result<Self> {
        let recorded = Recorded::new(host);
        let mut paths = vec![load::SETTINGS.to_owned()];
        for folder in ["locales", "themes"] {
            paths.extend(host.list(folder)?);
        }
        for path in paths {
            // What cannot be read is told where it is asked for; here it is only another ground.
            let _read = recorded.read(&path);
        }
        let ground = format!("{BUILD} {} {:?}", host.today(), recorded.finish());
        Ok(Self { store, ground: digest(ground.as_bytes()) })
    }

    /// What was seen of an organisation before, where it would be seen again. Its pages go to the
    /// sink.
    pub(super) fn recall(&self, stop: Stop<'_>, sink: &dyn Sink) -> io::Result<Option<Seen<Part>>> {
        let entry = self.store.read(stop.id).and_then(|bytes| Entry::from_bytes(&bytes));
        let Some(entry) = entry.filter(|it| it.ground == self.ground && it.paths == stop.paths)
        else {
            return Ok(None);
        };
        for (path, known) in &entry.read {
            let Ok(now) = stop.route.host.read(path) else { return Ok(None) };
            if now.as_deref().map(digest) != *known {
                return Ok(None);
            }
        }
        let Some((seen, files)) = taken_up(entry, stop)? else { return Ok(None) };
        Ok(sink.put_again(&files)?.then_some(seen))
    }

    /// Lays aside what was seen of an organisation, where it can serve again: its data are whole,
    /// and it neither changes levels nor accepts findings.
    pub(super) fn remember(
        &self,
        stop: Stop<'_>,
        read: BTreeMap<String, Option<String>>,
        seen: &Seen<impl Sized>,
        part: &Part,
        files: &[Known],
    ) {
        let Some(standing) = seen.standing.as_ref().filter(|it| it.is_plain() && seen.whole) else {
            return;
        };
        let wanted = wanted(&seen.found, Some(standing));
        let texts: BTreeSet<_> = wanted.into_iter().chain(standing.apart()).collect();
        let texts = texts.into_iter().filter(|id| *id >= stop.first);
        let entry = Entry {
            ground: self.ground.clone(),
            paths: stop.paths.to_vec(),
            read: read.into_iter().collect(),
            first: stop.first.index(),
            texts: texts.map(|id| (id.index(), seen.sources.file(id).path.clone())).collect(),
            found: seen.found.iter().map(Finding::of).collect(),
            bodies: bodies(standing),
            files: files.to_vec(),
            on_pages: part.findings().iter().map(Finding::of).collect(),
            listed: Listed::clone(part.listed()),
        };
        if let Some(bytes) = entry.bytes() {
            self.store.write(stop.id, &bytes);
        }
    }
}

/// What was seen, with the numbers that files have now, and the files of its pages.
fn taken_up(entry: Entry, stop: Stop<'_>) -> io::Result<Option<(Seen<Part>, Vec<Known>)>> {
    let files = Renumbering { from: entry.first, to: stop.first.index() };
    let again = |all: Vec<Finding>| -> Option<Vec<_>> {
        all.into_iter().map(|finding| finding.taken_up(files)).collect()
    };
    let (Some(found), Some(on_pages)) = (again(entry.found), again(entry.on_pages)) else {
        return Ok(None);
    };
    let mut sources = Sources::default();
    for (id, path) in entry.texts {
        let id = files.file(id);
        let mut branch = stop.texts.branch(id);
        load::read_text(stop.route.host, &mut branch, &path, &mut Vec::new())?;
        sources.keep(branch, |read, _| read == id);
    }
    let standing = Standing::plain(declared(entry.bodies, stop.id, files));
    let seen = Seen {
        sources,
        found,
        values: Vec::new(),
        whole: true,
        standing: Some(Arc::new(standing)),
        made: Some(Part::again(entry.listed, on_pages)),
    };
    Ok(Some((seen, entry.files)))
}
