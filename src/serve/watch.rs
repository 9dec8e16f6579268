//! What happens to the files of a workspace, as paths that are to be read again.
//!
//! An event names what it touched and no more is made of it: a save by way of another file, a
//! rename or a removal are all "something is different at that path". The folder itself is watched
//! as well, for folders that come and go.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::mirror::{FOLDERS, SETTINGS};

/// How long nothing must happen before a change counts as whole.
const QUIET: Duration = Duration::from_millis(15);

/// How many events may follow each other before that: then what there is counts.
const MOST_EVENTS: usize = 500;

/// How often files are looked at where the system cannot tell of changes.
const POLL: Duration = Duration::from_millis(400);

/// What happened.
pub(super) enum Happened {
    /// Something is different at these paths.
    Changed(Vec<PathBuf>),
    /// What happened is not known.
    Doubt,
    /// The work is done.
    Stop,
}

/// Paths that are to be read again.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Again {
    /// These, below the root.
    Paths(BTreeSet<String>),
    /// All of them.
    Everything,
}

/// The watch over a workspace, for as long as it is kept.
pub(super) struct Watch {
    watcher: Box<dyn Watcher + Send>,
    root: PathBuf,
    /// Whether the system tells of changes; otherwise files are looked at from time to time.
    pub(super) told: bool,
}

impl Watch {
    /// Watches a workspace.
    ///
    /// # Errors
    /// When not even its folder can be looked at.
    pub(super) fn new(root: &Path, tell: &Sender<Happened>) -> notify::Result<Self> {
        let told = RecommendedWatcher::new(handler(tell.clone()), Config::default());
        if let Ok(watcher) = told {
            let mut watch = Self { watcher: Box::new(watcher), root: root.into(), told: true };
            if watch.begin().is_ok() {
                return Ok(watch);
            }
        }
        let config = Config::default().with_poll_interval(POLL);
        let watcher = PollWatcher::new(handler(tell.clone()), config)?;
        let mut watch = Self { watcher: Box::new(watcher), root: root.into(), told: false };
        watch.begin()?;
        Ok(watch)
    }

    fn begin(&mut self) -> notify::Result<()> {
        self.watcher.watch(&self.root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS.map(|folder| self.root.join(folder)) {
            if folder.is_dir() {
                self.watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(())
    }

    /// Watches folders again that came, went or were replaced. Where that cannot be done they are
    /// gone, and the folder above tells when they come back.
    pub(super) fn renew(&mut self, again: &Again) {
        let Again::Paths(paths) = again else { return };
        for folder in FOLDERS.iter().filter(|folder| paths.contains(**folder)) {
            let folder = self.root.join(folder);
            let _gone = self.watcher.unwatch(&folder);
            let _none = self.watcher.watch(&folder, RecursiveMode::Recursive);
        }
    }
}

fn handler(tell: Sender<Happened>) -> impl Fn(notify::Result<Event>) + Send + 'static {
    move |event| {
        let happened = match event {
            Ok(event) if event.need_rescan() => Happened::Doubt,
            Ok(event) if is_change(event.kind) => Happened::Changed(event.paths),
            Ok(_) => return,
            Err(_) => Happened::Doubt,
        };
        // Where nobody listens any more, the work is done.
        let _unheard = tell.send(happened);
    }
}

/// Whether files may be different now. To read them is an event too.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

/// Waits for something to happen to the workspace and for it to be whole; `None` when the work is
/// done.
pub(super) fn next(events: &Receiver<Happened>, root: &Path) -> Option<Again> {
    loop {
        let again = one(events, root)?;
        if again != Again::Paths(BTreeSet::new()) {
            return Some(again);
        }
    }
}

/// What happens until it is quiet.
fn one(events: &Receiver<Happened>, root: &Path) -> Option<Again> {
    let mut again = Again::Paths(BTreeSet::new());
    let mut happened = events.recv().ok()?;
    for _ in 0..MOST_EVENTS {
        match happened {
            Happened::Stop => return None,
            Happened::Doubt => again = Again::Everything,
            Happened::Changed(paths) => {
                if let Again::Paths(all) = &mut again {
                    all.extend(paths.iter().filter_map(|path| below(root, path)));
                }
            }
        }
        happened = match events.recv_timeout(QUIET) {
            Ok(happened) => happened,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return None,
        };
    }
    Some(again)
}

/// The path below the root of something that belongs to the workspace.
fn below(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> =
        path.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
    let parts = parts?;
    let first = parts.first()?;
    let ours = FOLDERS.contains(first) || (*first == SETTINGS && parts.len() == 1);
    ours.then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};
    use std::sync::mpsc::channel;
    use std::thread;

    use super::{Again, Happened, QUIET, next};

    #[test]
    fn events_that_follow_each_other_are_one_change() {
        let (tell, events) = channel();
        let root = Path::new("/w");
        let changed = |paths: &[&str]| {
            let paths = paths.iter().map(PathBuf::from).collect();
            assert!(tell.send(Happened::Changed(paths)).is_ok());
        };
        changed(&["/w/content/a.yaml.tmp", "/w/public/index.html"]);
        changed(&["/w/content/a.yaml.tmp", "/w/content/a.yaml", "/w/tabellion.yaml", "/elsewhere"]);
        let paths = ["content/a.yaml", "content/a.yaml.tmp", "tabellion.yaml"];
        let paths: BTreeSet<String> = paths.map(str::to_owned).into();
        assert_eq!(next(&events, root), Some(Again::Paths(paths)));
        changed(&["/w/public", "/w/notes.txt"]);
        thread::sleep(2 * QUIET);
        changed(&["/w/content/a.yaml"]);
        assert!(tell.send(Happened::Doubt).is_ok());
        changed(&["/w/content/b.yaml"]);
        assert_eq!(next(&events, root), Some(Again::Everything));
        assert!(tell.send(Happened::Stop).is_ok());
        assert_eq!(next(&events, root), None);
    }
}
