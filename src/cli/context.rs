//! What every command is given, and the two things that most of them do: open the workspace and
//! report findings.

use std::io;
use std::path::PathBuf;
use std::time::Instant;

use indicatif::ProgressBar;

use super::Status;
use super::arguments::Common;
use super::environment::{colour, root, terminal_width};
use super::failure::Failure;
use super::output::Output;
use super::progress;
use crate::diagnostic::{Diagnostic, Level, Message, Profile, nearest};
use crate::language::Words;
use crate::pipeline::{self, Asked, Checked, Settings};
use crate::report::{Format, Look, render};
use crate::source::Host;
use crate::source::host::{Disk, Memory};

/// What a command is given.
pub(super) struct Context<'c, 'w> {
    /// The options of every command.
    pub(super) common: &'c Common,
    /// The tool's own messages in the user's language.
    pub(super) words: &'c Words,
    /// The standard output.
    pub(super) out: &'c mut Output<'w>,
    /// The standard error.
    pub(super) err: &'c mut Output<'w>,
    /// How far a long run has come.
    pub(super) bar: &'c ProgressBar,
    /// When the run began, where how long it took is to be told.
    pub(super) started: Option<Instant>,
}

/// The workspace that the options name, over the embedded files, and its folder.
pub(super) fn workspace(common: &Common) -> Result<(Box<dyn Host>, PathBuf), Failure> {
    let disk = Disk::new(&root(common)?, common.today)?;
    let folder = disk.root().to_path_buf();
    Ok((Box::new(pipeline::with_embedded(disk)), folder))
}

/// Whether every id that was asked for is there.
fn known(kind: &'static str, wanted: &[String], known: &[String]) -> Result<(), Failure> {
    let Some(unknown) = wanted.iter().find(|id| !known.contains(id)) else { return Ok(()) };
    let message = match nearest(unknown, known.iter().map(String::as_str)) {
        Some(meant) => Message::new("cli-unknown-id-meant").arg("meant", meant),
        None => Message::new("cli-unknown-id"),
    };
    Err(message.arg("kind", kind).arg("id", unknown.as_str()).into())
}

/// What `--deny` calls all findings at the level of a warning.
const WARNINGS: &str = "warnings";

/// A name of rules whose level an option may change.
fn nameable(name: &str) -> Result<String, Failure> {
    if pipeline::is_fixed(name) {
        return Err(Message::new("cli-fixed-level").arg("name", name).into());
    }
    if pipeline::rule(name).is_some() || pipeline::names().any(|known| known == name) {
        return Ok(name.to_owned());
    }
    let message = match nearest(name, pipeline::names()) {
        Some(meant) => Message::new("cli-unknown-group-meant").arg("meant", meant),
        None => Message::new("cli-unknown-group"),
    };
    Err(message.arg("name", name).into())
}

impl Context<'_, '_> {
    /// The workspace over the embedded files, and its folder.
    pub(super) fn workspace(&self) -> Result<(Box<dyn Host>, PathBuf), Failure> {
        workspace(self.common)
    }

    /// The workspace where there is one, else the embedded files alone.
    pub(super) fn workspace_or_embedded(&self) -> Result<Box<dyn Host>, Failure> {
        match self.workspace() {
            Ok((host, _)) => Ok(host),
            Err(Failure::Usage(_)) if self.common.root.is_none() => {
                let bare = Memory::new(Disk::day(self.common.today));
                Ok(Box::new(pipeline::with_embedded(bare)))
            }
            Err(failure) => Err(failure),
        }
    }

    /// What the options ask of the pipeline. An organisation or a notice that the workspace does
    /// not have is a mistake of the caller, not an empty answer.
    pub(super) fn settings(&self, host: &dyn Host) -> Result<Settings, Failure> {
        let (organisations, notices) = pipeline::ids(host)?;
        let common = self.common;
        known("organisation", &common.organisation, &organisations)?;
        known("notice", &common.notice, &notices)?;
        Ok(Settings {
            organisations: common.organisation.clone(),
            notices: common.notice.clone(),
            languages: common.language.clone(),
            asked: self.asked()?,
            baseline: false,
            progress: progress::moving(self.bar, common),
        })
    }

    /// What the options ask for where there is no workspace.
    pub(super) fn bare_settings(&self) -> Result<Settings, Failure> {
        Ok(Settings { asked: self.asked()?, ..Settings::default() })
    }

    /// The profile and the levels that the options ask for: what is denied counts for more than
    /// what is shown, and that for more than what is allowed.
    fn asked(&self) -> Result<Asked, Failure> {
        let common = self.common;
        let mut levels = Vec::new();
        let options = [
            (&common.allow, Level::Off),
            (&common.warn, Level::Warning),
            (&common.deny, Level::Error),
        ];
        for (names, level) in options {
            for name in names.iter().filter(|name| level != Level::Error || *name != WARNINGS) {
                levels.push((nameable(name)?, level));
            }
        }
        let profile = common.profile.as_deref().and_then(Profile::from_name);
        Ok(Asked { profile, levels })
    }

    /// Refuses a format in which only languages are compared.
    pub(super) fn refuse_documents(&self) -> Result<(), Failure> {
        let name = self.common.format.as_str();
        match Format::from_name(name) {
            Some(_) => Ok(()),
            None => Err(Message::new("cli-only-for-parity").arg("format", name).into()),
        }
    }

    /// Refuses a format in which only findings are reported; Markdown may be another document.
    pub(super) fn refuse_reports(&self, markdown: bool) -> Result<(), Failure> {
        self.refuse_documents()?;
        match self.format() {
            Format::Human | Format::Short | Format::Json => Ok(()),
            Format::Markdown if markdown => Ok(()),
            _ => {
                let name = self.common.format.as_str();
                Err(Message::new("cli-only-for-findings").arg("format", name).into())
            }
        }
    }

    /// The format that was asked for.
    pub(super) fn format(&self) -> Format {
        Format::from_name(&self.common.format).unwrap_or_default()
    }

    /// Says what was done: beside the findings for people, and apart from those for machines.
    pub(super) fn say(&mut self, message: impl Into<Message>) -> io::Result<()> {
        if self.common.quiet {
            return Ok(());
        }
        let text = self.words.message(&message.into());
        if self.format() == Format::Human { self.out.line(&text) } else { self.err.line(&text) }
    }

    /// Prints the findings of a run and tells whether it failed.
    pub(super) fn report(&mut self, checked: &Checked) -> io::Result<Status> {
        let look = Look {
            colour: colour(self.common),
            summary: !self.common.quiet,
            known: checked.known,
            width: terminal_width(),
        };
        let mut findings = checked.findings.clone();
        let advice = self.common.advice || checked.profile > Profile::Default;
        findings.retain(|finding| advice || finding.level > Level::Advice);
        let text = render(self.format(), &findings, &checked.sources, self.words, look);
        self.out.text(&text)?;
        if let Some(started) = self.started.filter(|_| !self.common.quiet) {
            let seconds = format!("{:.1}", started.elapsed().as_secs_f32());
            let message = Message::new("cli-time").arg("seconds", seconds);
            self.err.line(&self.words.message(&message))?;
        }
        Ok(self.status(&findings))
    }

    /// How a command ends that found this.
    pub(super) fn status(&self, findings: &[Diagnostic]) -> Status {
        let warnings = self.common.deny.iter().any(|name| name == WARNINGS);
        let fails = if warnings { Level::Warning } else { Level::Error };
        let failed = findings.iter().any(|finding| finding.level >= fails);
        if failed { Status::Findings } else { Status::Clean }
    }
}
