//! A new workspace: answers to a few questions become the files with which to begin.
//!
//! The files are templates of the user's language, `locales/<language>/init/`, in which the answers
//! are printed as YAML. Nothing here asks a question, reads a clock or writes a file; whether the
//! result can be published is for the pipeline to see.

mod scalar;

use std::io;

use jiff::civil::Date;
use minijinja::value::{Kwargs, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, context};

use self::scalar::scalar;
use crate::fact::{Country, fold, is_slug};
use crate::language::Language;
use crate::law::{authority_of, in_european_economic_area};
use crate::model::{EntityKind, NoticeKind};
use crate::source::Host;
use crate::syntax::is_hidden;

/// What is known of an organisation whose workspace begins.
#[derive(Clone, Debug)]
pub struct Answers {
    /// The name of its folder below `content/`, and the id of its entity.
    pub id: String,
    /// The name by which readers know it.
    pub name: String,
    /// What kind of body it is.
    pub kind: EntityKind,
    /// The country of its law.
    pub country: Country,
    /// The address of its site.
    pub site: Option<String>,
    /// Who hosts the site.
    pub host: Option<String>,
    /// The mailbox of its data protection officer.
    pub officer: Option<String>,
    /// The documents to begin with.
    pub notices: Vec<NoticeKind>,
    /// The languages of the documents, the first one being the default.
    pub languages: Vec<Language>,
    /// The language of the comments.
    pub comments: Language,
    /// The date of the first version.
    pub today: Date,
}

/// A file of a new workspace: its path below the folder, and its text.
pub type DraftFile = (String, String);

/// The id of the entity that hosts the site.
const HOST: &str = "host";

/// The folder of an organisation of which no letter can be a part of an address.
const NAMELESS: &str = "organisation";

/// Its law is not the European Union's, and is known nevertheless.
const MONACO: &str = "MC";

/// A longer name of a folder is of no use to anybody.
const LONGEST_ID: usize = 40;

/// The id that a name gives: `Café de l'Étoile` is `cafe-de-l-etoile`.
pub fn id_of(name: &str) -> String {
    let words = fold(name);
    let mut id = String::new();
    for word in words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if id.len() + word.len() >= LONGEST_ID {
            break;
        }
        let joint = if id.is_empty() { "" } else { "-" };
        id = format!("{id}{joint}{word}");
    }
    if is_id(&id) { id } else { NAMELESS.to_owned() }
}

/// Whether the folder of an organisation can have that name.
pub fn is_id(id: &str) -> bool {
    is_slug(id) && id != HOST
}

/// Whether documents can cite the law of a country.
pub fn knows_law_of(country: Country) -> bool {
    country.code() == MONACO || in_european_economic_area(country.code())
}

/// The folder of a notice of a kind.
pub fn folder_of(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::PrivacyNotice => "privacy",
        NoticeKind::CookiePolicy => "cookies",
        NoticeKind::LegalNotice => "legal",
    }
}

/// The files of a new workspace, in order of their paths. The rules of `lenient` are set to
/// warnings there.
///
/// # Errors
/// When a template is not there or cannot be printed.
pub fn files(host: &dyn Host, answers: &Answers, lenient: &[&str]) -> io::Result<Vec<DraftFile>> {
    let environment = environment(&answers.languages);
    let print = |template: &str, notice: &str| {
        let path = format!("locales/{}/init/{template}", answers.comments);
        let bytes = host.read(&path)?.ok_or_else(|| io::Error::other(format!("no {path}")))?;
        let text = String::from_utf8(bytes).map_err(io::Error::other)?;
        let printed = environment.render_named_str(&path, &text, values(answers, lenient, notice));
        Ok::<String, io::Error>(printed.map_err(io::Error::other)?.trim_end().to_owned() + "\n")
    };
    let mut files = vec![("tabellion.yaml".to_owned(), print("tabellion.yaml", "")?)];
    let home = format!("content/{}", answers.id);
    for name in data(&answers.notices) {
        files.push((format!("{home}/{name}"), print(name, "")?));
    }
    for notice in &answers.notices {
        let notice = folder_of(*notice);
        let path = format!("{home}/notices/{notice}/notice.yaml");
        files.push((path, print("notice.yaml", notice)?));
    }
    files.sort();
    Ok(files)
}

/// The files of data that these notices need.
fn data(notices: &[NoticeKind]) -> Vec<&'static str> {
    let mut names = vec!["organisation.yaml", "sites.yaml"];
    if notices.contains(&NoticeKind::PrivacyNotice) {
        names.extend(["processing.yaml", "recipients.yaml", "rights.yaml"]);
    }
    if notices.contains(&NoticeKind::CookiePolicy) {
        names.push("cookies.yaml");
    }
    names
}

/// What templates may print.
fn values(answers: &Answers, lenient: &[&str], notice: &str) -> Value {
    let codes: Vec<&str> = answers.languages.iter().map(|language| language.code()).collect();
    context! {
        id => &answers.id,
        name => seen(&answers.name),
        kind => answers.kind.id(),
        country => answers.country.code(),
        authority => authority_of(answers.country).map(|authority| authority.id),
        site => &answers.site,
        host => answers.host.as_deref().map(seen),
        dpo => &answers.officer,
        languages => codes,
        levels => lenient.iter().map(|rule| Value::from(*rule)).collect::<Vec<Value>>(),
        notice => notice,
        today => Value::from_safe_string(answers.today.to_string()),
    }
}

/// Of an answer, what is seen of it: characters without shape come along where it is pasted.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).collect()
}

fn environment(languages: &[Language]) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("yaml".into()));
    environment.set_formatter(print_yaml);
    let languages = languages.to_vec();
    environment.add_function("said", move |texts: Kwargs| said(&languages, &texts));
    environment
}

/// Prints a value as YAML reads it back.
fn print_yaml(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() => out.write_str(&scalar(text)).map_err(Error::from),
        _ => write!(out, "{value}").map_err(Error::from),
    }
}

/// A text in the languages of the workspace: `said(fr="qui", en="who")`.
fn said(languages: &[Language], texts: &Kwargs) -> Result<Value, Error> {
    let mut parts = Vec::new();
    for language in languages {
        let text: String = texts.get(language.code())?;
        parts.push(format!("{language}: {}", scalar(&text)));
    }
    Ok(Value::from_safe_string(format!("{{ {} }}", parts.join(", "))))
}
