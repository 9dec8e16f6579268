//! Everything that is measured for one number of organisations, in one folder: the workspace, the
//! Hugo site, and what the floors read.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::floor::AnyError;
use crate::generator;
use crate::process::{Cost, measure};
use crate::{words, write};

/// No contender may take longer.
const LIMIT: Duration = Duration::from_mins(15);
/// The notices, as the two programs place them below the folder of the language.
const PAGES: [[&str; 3]; 6] = [
    ["fr", "politique-de-confidentialite", "privacy"],
    ["fr", "politique-relative-aux-cookies", "cookies"],
    ["fr", "mentions-legales", "legal"],
    ["en", "privacy-notice", "privacy"],
    ["en", "cookie-policy", "cookies"],
    ["en", "legal-notice", "legal"],
];

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// `tabellion build` where there is no site and no cache.
    Build,
    /// The same where nothing changed since.
    Again,
    /// The same where one value of one organisation changed since.
    Changed,
    /// `tabellion check`.
    Check,
    /// Reading, parsing, HTML, writing.
    Pipeline,
    /// Writing.
    Write,
    /// Hugo, HTML and Markdown.
    Hugo,
}

impl Work {
    /// In the order in which they are done: a site must be there before it is built again.
    pub(crate) const ALL: [Self; 7] = [
        Self::Build,
        Self::Again,
        Self::Changed,
        Self::Check,
        Self::Pipeline,
        Self::Write,
        Self::Hugo,
    ];

    /// What it is called in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Build => "`build`",
            Self::Again => "`build` again, nothing changed",
            Self::Changed => "`build` again, one value changed",
            Self::Check => "`check`",
            Self::Pipeline => "floor: read, parse YAML, Markdown to HTML, write",
            Self::Write => "floor: write the same files",
            Self::Hugo => "Hugo, HTML and Markdown",
        }
    }
}

/// The programs that are measured.
#[derive(Clone, Debug)]
pub(crate) struct Programs {
    /// Tabellion.
    pub(crate) tabellion: PathBuf,
    /// Hugo, where there is one.
    pub(crate) hugo: Option<PathBuf>,
    /// This one, which has the floors.
    pub(crate) floors: PathBuf,
}

/// A folder with the sites of so many organisations.
#[derive(Clone, Debug)]
pub(crate) struct Stand {
    folder: PathBuf,
    organisations: usize,
    /// The files of the site that Tabellion publishes, and their bytes.
    pub(crate) published: write::Written,
}

impl Stand {
    /// Writes everything, and builds once.
    pub(crate) fn prepare(
        organisations: usize,
        folder: PathBuf,
        programs: &Programs,
    ) -> Result<Self, AnyError> {
        write::workspace(organisations, &folder.join("workspace"))?;
        if programs.hugo.is_some() {
            write::hugo_site(organisations, &folder.join("hugo"))?;
        }
        let mut stand = Self { folder, organisations, published: write::Written::default() };
        stand.measure(Work::Build, programs)?;
        stand.published = stand.leave_for_floors()?;
        Ok(stand)
    }

    /// Does some work from the state in which it begins, and tells what it took.
    pub(crate) fn measure(&self, work: Work, programs: &Programs) -> Result<Cost, AnyError> {
        self.make_ready(work)?;
        let workspace = self.folder.join("workspace");
        let out = self.folder.join("out");
        let mut command = match work {
            Work::Build | Work::Again | Work::Changed | Work::Check => {
                let name = if work == Work::Check { "check" } else { "build" };
                let mut command = Command::new(&programs.tabellion);
                command.args([name, "--deny", "warnings", "--root"]).arg(workspace);
                command
            }
            Work::Pipeline | Work::Write => {
                let pipeline = work == Work::Pipeline;
                let (name, of) = if pipeline { ("pipeline", "plain") } else { ("write", "list") };
                let mut command = Command::new(&programs.floors);
                command.arg(name).arg(self.folder.join(of)).arg(out);
                command
            }
            Work::Hugo => {
                let mut command = Command::new(programs.hugo.as_ref().ok_or("there is no Hugo")?);
                command.args(["--quiet", "--source"]).arg(self.folder.join("hugo"));
                command
            }
        };
        Ok(measure(&mut command, LIMIT)?)
    }

    /// Takes away what the work is to make, or changes what it is to notice.
    fn make_ready(&self, work: Work) -> io::Result<()> {
        match work {
            Work::Build => {
                remove(&self.folder.join("workspace/public"))?;
                remove(&self.folder.join("workspace/.tabellion"))
            }
            Work::Changed => self.change_a_value(),
            Work::Pipeline | Work::Write => remove(&self.folder.join("out")),
            Work::Hugo => remove(&self.folder.join("hugo/public")),
            Work::Again | Work::Check => Ok(()),
        }
    }

    /// Where the words of the pages of an organisation differ between Tabellion and Hugo.
    pub(crate) fn differences(&self) -> io::Result<Vec<String>> {
        let id = generator::id(0);
        let mut differences = Vec::new();
        for [language, slug, notice] in PAGES {
            let own = format!("workspace/public/{id}/{language}/{slug}/index.html");
            let other = format!("hugo/public/{language}/{id}/{notice}/index.html");
            let mut own = words::of_page(&self.folder.join(own))?;
            let other = words::of_page(&self.folder.join(other))?;
            // The last line of a page says by what it was compiled: three words.
            own.truncate(own.len().saturating_sub(3));
            differences.extend(words::parting(&own, &other));
        }
        Ok(differences)
    }

    /// Gives the capital of a company another amount.
    fn change_a_value(&self) -> io::Result<()> {
        let id = generator::id(self.organisations.saturating_sub(1));
        let path = self.folder.join(format!("workspace/content/{id}/organisation.yaml"));
        let text = fs::read_to_string(&path)?;
        let (before, rest) = text.split_once("capital: ").unwrap_or_default();
        let (capital, after) = rest.split_once(' ').unwrap_or_default();
        let capital = capital.parse::<u64>().map_err(io::Error::other)? + 500;
        fs::write(path, format!("{before}capital: {capital} {after}"))
    }

    /// Lists the published files, and puts the data and the published Markdown where the floor reads
    /// them: the same content, in which nothing is left to be resolved.
    fn leave_for_floors(&self) -> Result<write::Written, AnyError> {
        let (public, plain) = (self.folder.join("workspace/public"), self.folder.join("plain"));
        let (mut list, mut published) = (String::new(), write::Written::default());
        for (path, size) in files(&public)? {
            let name = path.strip_prefix(&public)?;
            // Writing to a string does not fail.
            let _ = writeln!(list, "{size} {}", name.display());
            published.files += 1;
            published.bytes += usize::try_from(size)?;
            if path.extension().is_some_and(|extension| extension == "md") {
                link(&path, &plain.join(name))?;
            }
        }
        fs::write(self.folder.join("list"), list)?;
        let content = self.folder.join("workspace/content");
        for (path, _) in files(&content)? {
            if path.extension().is_some_and(|extension| extension == "yaml") {
                link(&path, &plain.join(path.strip_prefix(&content)?))?;
            }
        }
        Ok(published)
    }
}

/// The files below a folder, with their sizes.
fn files(folder: &Path) -> io::Result<Vec<(PathBuf, u64)>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            files.push((entry.path().to_owned(), entry.metadata()?.len()));
        }
    }
    Ok(files)
}

/// A second name for a file: a copy would take as much memory again.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::hard_link(from, to)
}

/// Removes a folder if it is there.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
