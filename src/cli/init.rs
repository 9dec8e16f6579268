//! `tabellion init [DIR]`: a new workspace from options, and on a terminal from questions.

use std::io;
use std::path::{Path, PathBuf};

use super::Status;
use super::answer;
use super::arguments::InitArguments;
use super::context::Context;
use super::environment::can_be_asked;
use super::failure::Failure;
use super::question::Person;
use crate::diagnostic::{Arg, Diagnostic, Level, Message};
use crate::fact::Country;
use crate::language::Language;
use crate::model::{EntityKind, NoticeKind};
use crate::pipeline::{self, Answers};
use crate::source::host::Disk;
use crate::write;

/// What stands in the folder of a new workspace.
const TOPS: [&str; 3] = ["content", "schemas", "tabellion.yaml"];

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &InitArguments,
) -> Result<Status, Failure> {
    let folder = arguments.folder.as_ref().or(context.common.root.as_ref());
    let folder = folder.cloned().unwrap_or_else(|| PathBuf::from("."));
    write::expect_vacant(&folder, &TOPS)?;
    let mut said = Said::new(context, arguments)?;
    if !arguments.yes && can_be_asked() {
        let mut input = io::stdin().lock();
        let mut person =
            Person { input: &mut input, output: &mut *context.err, words: context.words };
        said.ask(&mut person)?;
    }
    let answers = said.answers(context)?;
    let drafted = pipeline::draft(&answers)?;
    if drafted.checked.has_errors() {
        // Nothing is written that could not be published.
        return Ok(context.report(&drafted.checked)?);
    }
    write::create(&folder, &drafted.files)?;
    tell(context, &folder, &answers, drafted.files.len(), &drafted.checked.findings)?;
    Ok(Status::Clean)
}

/// What was written, what remains to be filled in, and what to do next.
fn tell(
    context: &mut Context<'_, '_>,
    folder: &Path,
    answers: &Answers,
    files: usize,
    findings: &[Diagnostic],
) -> io::Result<()> {
    let shown = folder.display().to_string();
    context.say(Message::new("init-created").arg("files", files).arg("folder", shown.as_str()))?;
    let mut lacking: Vec<String> = findings
        .iter()
        .filter(|finding| finding.level > Level::Advice)
        .map(|finding| context.words.headline(finding))
        .collect();
    lacking.dedup();
    if !lacking.is_empty() {
        context.say(Message::new("init-lacking").arg("count", lacking.len()))?;
    }
    for headline in lacking {
        context.say(Message::new("init-item").arg("text", headline))?;
    }
    let next = if folder == Path::new(".") { "init-next" } else { "init-next-there" };
    let home = PathBuf::from_iter(["content", &answers.id]);
    let home = if folder == Path::new(".") { home } else { folder.join(home) };
    context.say(Message::new(next).arg("content", home.display().to_string()).arg("folder", shown))
}

/// What was said so far of the organisation.
struct Said {
    name: Option<String>,
    kind: Option<EntityKind>,
    country: Option<Country>,
    site: Option<String>,
    host: Option<String>,
    officer: Option<String>,
    notices: Vec<NoticeKind>,
    languages: Vec<Language>,
}

impl Said {
    /// What the options say.
    fn new(context: &Context<'_, '_>, arguments: &InitArguments) -> Result<Self, Message> {
        let common = context.common;
        let mut notices = Vec::new();
        for name in &common.notice {
            notices.push(answer::notice(name)?);
        }
        let country = |text: &str| answer::country(text, context.words);
        Ok(Self {
            name: arguments.name.as_deref().map(answer::name).transpose()?,
            kind: arguments.kind.as_deref().map(answer::kind).transpose()?,
            country: arguments.country.as_deref().map(country).transpose()?,
            site: arguments.site.as_deref().map(answer::site).transpose()?,
            host: arguments.host.as_deref().map(answer::name).transpose()?,
            officer: arguments.dpo.as_deref().map(answer::email).transpose()?,
            notices: each_once(notices),
            languages: each_once(common.language.clone()),
        })
    }

    /// Asks for what is not said yet.
    fn ask(&mut self, person: &mut Person<'_, '_>) -> Result<(), Failure> {
        let words = person.words;
        let question = Message::new;
        if self.name.is_none() {
            self.name = Some(person.ask(&question("init-ask-name"), "", answer::name)?);
        }
        if self.kind.is_none() {
            let kinds = Arg::any_of(EntityKind::ALL.map(EntityKind::id));
            let kind = question("init-ask-kind").arg("choices", kinds);
            self.kind = Some(person.ask(&kind, DEFAULT_KIND.id(), answer::kind)?);
        }
        if self.country.is_none() {
            let understand = |text: &str| answer::country(text, words);
            let country = question("init-ask-country");
            self.country = Some(person.ask(&country, Country::FRANCE.code(), understand)?);
        }
        if self.languages.is_empty() {
            let all = Language::ALL.map(Language::code).join(", ");
            let understand = |text: &str| several(text, answer::language);
            self.languages = person.ask(&question("init-ask-languages"), &all, understand)?;
        }
        if self.site.is_none() {
            self.site = person.ask(&question("init-ask-site"), "", optional(answer::site))?;
        }
        if self.host.is_none() {
            self.host = person.ask(&question("init-ask-host"), "", optional(answer::name))?;
        }
        if self.officer.is_none() {
            self.officer = person.ask(&question("init-ask-dpo"), "", optional(answer::email))?;
        }
        if self.notices.is_empty() {
            let all = answer::notices().map(|(name, _)| name).join(", ");
            let understand = |text: &str| several(text, answer::notice);
            self.notices = person.ask(&question("init-ask-notices"), &all, understand)?;
        }
        Ok(())
    }

    /// All that a workspace needs; what nobody said has the value that most have.
    fn answers(self, context: &Context<'_, '_>) -> Result<Answers, Message> {
        let name = self.name.ok_or_else(|| Message::new("init-nameless"))?;
        let id = match context.common.organisation.as_slice() {
            [] => pipeline::organisation_id(&name),
            [id] => answer::id(id)?,
            _ => return Err(Message::new("init-one-organisation")),
        };
        let or_all = |notices: Vec<NoticeKind>| {
            if notices.is_empty() { NoticeKind::ALL.to_vec() } else { notices }
        };
        let languages =
            if self.languages.is_empty() { Language::ALL.to_vec() } else { self.languages };
        Ok(Answers {
            id,
            name,
            kind: self.kind.unwrap_or(DEFAULT_KIND),
            country: self.country.unwrap_or_default(),
            site: self.site,
            host: self.host,
            officer: self.officer,
            notices: or_all(self.notices),
            languages,
            comments: context.words.language(),
            today: Disk::day(context.common.today),
        })
    }
}

/// What most organisations are.
const DEFAULT_KIND: EntityKind = EntityKind::Company;

/// An answer that may be left out.
fn optional<T>(
    understand: impl Fn(&str) -> Result<T, Message>,
) -> impl Fn(&str) -> Result<Option<T>, Message> {
    move |text| if text.is_empty() { Ok(None) } else { understand(text).map(Some) }
}

/// Several answers on one line.
fn several<T: PartialEq>(
    text: &str,
    understand: impl Fn(&str) -> Result<T, Message>,
) -> Result<Vec<T>, Message> {
    let parts = text.split([',', ' ', ';']).filter(|part| !part.is_empty());
    parts.map(understand).collect::<Result<Vec<T>, Message>>().map(each_once)
}

fn each_once<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut once = Vec::new();
    for value in values {
        if !once.contains(&value) {
            once.push(value);
        }
    }
    once
}
