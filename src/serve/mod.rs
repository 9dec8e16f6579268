//! The preview server: builds in memory, watches, serves on loopback, reloads the browser and shows
//! in each page what was found on it.
//!
//! Two threads besides that of the command: one builds whenever files change, one answers. They
//! share one value, what is shown now. Nothing is written anywhere.

#![expect(
    clippy::disallowed_methods,
    reason = "how long a build took is told to a person, and is no part of what is built"
)]

mod address;
mod answer;
mod editor;
mod events;
mod guard;
mod http;
mod mirror;
mod page;
mod shown;
mod watch;

use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use self::answer::Desk;
use self::mirror::Mirror;
use self::shown::Shown;
use self::watch::{Again, Happened, Watch};
use crate::diagnostic::Level;
use crate::language::Words;
use crate::pipeline::{Preview, Settings};
use crate::source::host::Disk;

pub use editor::Editor;

/// What is served, and where.
pub struct Options {
    /// The workspace.
    pub disk: Disk,
    /// The date that replaces the clock.
    pub today: Option<Date>,
    /// What of the workspace is looked at.
    pub settings: Settings,
    /// The port; 0 for any that is free.
    pub port: u16,
    /// How findings are told.
    pub manner: Manner,
}

/// How findings are told.
pub struct Manner {
    /// The words of the reader's language.
    pub words: Words,
    /// What opens their places.
    pub editor: Editor,
    /// Whether advice is shown too.
    pub advice: bool,
}

/// What the server tells of itself.
pub enum Told {
    /// It answers at this address.
    Ready {
        /// The address.
        address: String,
        /// Whether the system tells of changes; otherwise files are looked at from time to time.
        told: bool,
    },
    /// A build is shown.
    Built(Account),
    /// A change could not be built.
    Refused(String),
}

/// A build in figures.
pub struct Account {
    /// How long it took.
    pub time: Duration,
    /// How many files the site has.
    pub files: usize,
    /// How many errors were found.
    pub errors: usize,
    /// How many warnings were found.
    pub warnings: usize,
}

/// Why there is no preview.
#[derive(Debug)]
pub enum ServeError {
    /// Somebody else listens at the port.
    Taken(u16),
    /// The system does not let the process listen at the port.
    Forbidden(u16),
    /// The system refused something else.
    World(io::Error),
}

impl fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(port) => write!(formatter, "port {port} is taken"),
            Self::Forbidden(port) => write!(formatter, "port {port} is forbidden"),
            Self::World(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for ServeError {}

impl From<io::Error> for ServeError {
    fn from(error: io::Error) -> Self {
        Self::World(error)
    }
}

/// Serves a workspace until somebody asks the process to stop.
///
/// # Errors
/// When the port cannot be had, or the system refuses what a server needs.
pub fn serve(
    options: Options,
    tell: &mut dyn FnMut(Told) -> io::Result<()>,
) -> Result<(), ServeError> {
    let Options { disk, today, settings, port, manner } = options;
    let listener = listen(port)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let (happen, events) = channel();
    let watch = Watch::new(disk.root(), &happen);
    let watch = watch.map_err(|error| io::Error::other(error.to_string()))?;
    let told = watch.told;
    let (show, shown) = tokio::sync::watch::channel(Arc::new(Shown::default()));
    let desk = Desk { shown, manner: Arc::new(manner) };
    let (say, said) = channel();
    let end = say.clone();
    let workshop = Workshop { mirror: Mirror::new(disk, today), watch, settings, show, say };
    // The threads are not waited for: they hold nothing that could be left unfinished.
    thread::spawn(move || workshop.run(&events));
    thread::spawn(move || {
        let served = http::serve(listener, &desk);
        let _unheard = happen.send(Happened::Stop);
        let _unheard = end.send(News::End(served));
    });
    tell(Told::Ready { address, told })?;
    loop {
        match said.recv().map_err(io::Error::other)? {
            News::Told(news) => tell(news)?,
            News::End(served) => return Ok(served?),
        }
    }
}

/// What the threads tell.
enum News {
    Told(Told),
    End(io::Result<()>),
}

fn listen(port: u16) -> Result<TcpListener, ServeError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => ServeError::Taken(port),
        ErrorKind::PermissionDenied => ServeError::Forbidden(port),
        _ => ServeError::World(error),
    })
}

/// How long it takes until what is in the middle of a change is past it.
const MOMENT: Duration = Duration::from_millis(100);

/// What builds.
struct Workshop {
    mirror: Mirror,
    watch: Watch,
    settings: Settings,
    show: tokio::sync::watch::Sender<Arc<Shown>>,
    say: Sender<News>,
}

impl Workshop {
    /// Builds, and again whenever something happens, until the work is done.
    fn run(mut self, events: &Receiver<Happened>) {
        let mut preview = Preview::new(self.settings.clone());
        let mut again = Again::Everything;
        let mut doubt = true;
        loop {
            let started = Instant::now();
            let different = self.read(again);
            if doubt || !matches!(different, Ok(false)) {
                let done = different.and_then(|_| preview.build(self.mirror.files()));
                doubt = done.is_err();
                let news = self.put_up(done, started);
                if self.say.send(News::Told(news)).is_err() {
                    return;
                }
            }
            match watch::next(events, self.mirror.disk().root()) {
                // What could not be read may be any of what there is.
                Some(next) => again = if doubt { Again::Everything } else { next },
                None => return,
            }
        }
    }

    fn read(&mut self, again: Again) -> io::Result<bool> {
        self.watch.renew(&again);
        let read = match again {
            Again::Everything => self.mirror.read_all(),
            Again::Paths(paths) => self.mirror.read(paths),
        };
        read.or_else(|_| {
            // What went while it was looked for is gone a moment later.
            thread::sleep(MOMENT);
            self.mirror.read_all()
        })
    }

    /// Shows a build, or the last one with the reason why there is no other.
    fn put_up(&self, done: io::Result<crate::pipeline::Draft>, started: Instant) -> Told {
        match done {
            Ok(draft) => {
                let shown = Shown { draft: Some(draft.into()), refused: None };
                let (errors, warnings) = (shown.count(Level::Error), shown.count(Level::Warning));
                let files = shown.draft.as_ref().map_or(0, |draft| draft.site.len());
                self.show.send_replace(Arc::new(shown));
                Told::Built(Account { time: started.elapsed(), files, errors, warnings })
            }
            Err(error) => {
                let refused = Some(error.to_string());
                let draft = self.show.borrow().draft.clone();
                self.show.send_replace(Arc::new(Shown { draft, refused }));
                Told::Refused(error.to_string())
            }
        }
    }
}
