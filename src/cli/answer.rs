//! What people say of their organisation, understood: each answer becomes a value, or a message
//! that says what to write instead. The same for options and for questions.

use crate::diagnostic::{Arg, Message, nearest};
use crate::fact::{Country, Email, WebAddress, fold};
use crate::language::{Language, Words, format};
use crate::model::{EntityKind, NoticeKind};
use crate::pipeline;

/// A longer name is a mistake.
const LONGEST_NAME: usize = 200;

/// A name on one line.
pub(super) fn name(text: &str) -> Result<String, Message> {
    let name = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    let letters = name.chars().any(char::is_alphanumeric);
    if letters && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control) {
        return Ok(name);
    }
    Err(Message::new("init-name").arg("longest", LONGEST_NAME))
}

/// The folder of the organisation.
pub(super) fn id(text: &str) -> Result<String, Message> {
    if pipeline::is_organisation_id(text) {
        return Ok(text.to_owned());
    }
    let meant = pipeline::organisation_id(text);
    Err(Message::new("init-id").arg("id", text).arg("meant", meant))
}

/// What kind of body it is.
pub(super) fn kind(text: &str) -> Result<EntityKind, Message> {
    one_of(["init-kind", "init-kind-meant"], text, EntityKind::ALL.map(|kind| (kind.id(), kind)))
}

/// A document to begin with.
pub(super) fn notice(text: &str) -> Result<NoticeKind, Message> {
    one_of(["init-notice", "init-notice-meant"], text, notices())
}

/// The documents to begin with, by the names of their folders.
pub(super) fn notices() -> [(&'static str, NoticeKind); 3] {
    NoticeKind::ALL.map(|kind| (pipeline::notice_folder(kind), kind))
}

/// A language of the documents.
pub(super) fn language(text: &str) -> Result<Language, Message> {
    one_of(
        ["init-language", "init-language-meant"],
        text,
        Language::ALL.map(|language| (language.code(), language)),
    )
}

/// A country whose law is known here, by its code or its name.
pub(super) fn country(text: &str, words: &Words) -> Result<Country, Message> {
    let country = any_country(text, words)?;
    if pipeline::knows_law_of(country) {
        return Ok(country);
    }
    Err(Message::new("init-law").arg("country", format::country(words, country)))
}

fn any_country(text: &str, words: &Words) -> Result<Country, Message> {
    if let Ok(country) = text.trim().to_uppercase().parse::<Country>()
        && !country.is_any()
    {
        return Ok(country);
    }
    let name_of = |country: Country| format::country(words, country);
    let meant = fold(text);
    if let Some(country) = Country::all().find(|country| fold(&name_of(*country)) == meant) {
        return Ok(country);
    }
    let names: Vec<String> = Country::all().map(name_of).collect();
    Err(unknown(["init-country", "init-country-meant"], text, names.iter().map(String::as_str)))
}

/// The address of the site; its protocol may be left out.
pub(super) fn site(text: &str) -> Result<String, Message> {
    let text = text.trim();
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    match whole.parse::<WebAddress>() {
        Ok(address) if !address.as_str().contains(['?', '#']) => Ok(whole),
        Ok(_) => Err(Message::new("init-site").arg("value", text)),
        Err(error) => Err(error.message(text)),
    }
}

/// A mailbox.
pub(super) fn email(text: &str) -> Result<String, Message> {
    let text = text.trim();
    text.parse::<Email>().map(|_| text.to_owned()).map_err(|error| error.message(text))
}

/// The choice of that name.
fn one_of<T: Copy, const N: usize>(
    ids: [&'static str; 2],
    text: &str,
    choices: [(&'static str, T); N],
) -> Result<T, Message> {
    let wanted = text.trim().to_lowercase();
    let found = choices.iter().find(|(name, _)| *name == wanted).map(|(_, choice)| *choice);
    found.ok_or_else(|| {
        let names = choices.map(|(name, _)| name);
        unknown(ids, text, names).arg("choices", Arg::any_of(names))
    })
}

/// The first message, or the second one where a name was probably meant.
fn unknown<'n>(
    [id, meant_id]: [&'static str; 2],
    text: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Message {
    let message = match nearest(text.trim(), known) {
        Some(meant) => Message::new(meant_id).arg("meant", meant),
        None => Message::new(id),
    };
    message.arg("value", text.trim())
}
