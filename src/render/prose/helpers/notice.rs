//! Helpers about notices: links to the others, and the versions of this one.

use super::super::call::{Call, Print};
use super::super::escape::{escape, link};
use super::super::list::{Item, list};
use super::marketing::names;
use crate::diagnostic::Message;
use crate::fact::Country;
use crate::language::{Language, format};
use crate::law::in_european_economic_area;
use crate::model::{Channel, Datum, Notice, NoticeKind, Scope};

/// `{{notice "ID"}}`: a link to another notice of the organisation, by its title.
pub(super) fn notice(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let notices = &place.organisation.notices;
    let Some(notice) = notices.iter().find(|notice| notice.id == id) else {
        let known: Vec<&str> = notices.iter().map(|notice| notice.id.as_str()).collect();
        call.unknown(&id, &known);
        return None;
    };
    call.print(Datum::Notice(id));
    Some(Print::Inline(lead(place.language, notice)))
}

/// `{{notices}}`, `{{notices kind="cookie-policy"}}`: links to the other notices, as a list.
pub(super) fn notices(call: &mut Call<'_>) -> Option<Print> {
    let known = NoticeKind::ALL.map(NoticeKind::id);
    let wanted = call.choice("kind", &known);
    if wanted.as_deref().is_some_and(|wanted| !known.contains(&wanted)) {
        return None;
    }
    let place = call.place();
    let mut items = Vec::new();
    for notice in &place.organisation.notices {
        let chosen = wanted.as_deref().is_none_or(|wanted| wanted == notice.file.kind.id());
        if chosen && notice.id != place.notice.id {
            items.push(Item::new(lead(place.language, notice)));
            call.print(Datum::Notice(notice.id.clone()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// A link to a notice, from a page beside it. The Markdown edition leads to its own files.
fn lead(language: Language, notice: &Notice) -> String {
    let slug = notice.file.slug.get(language);
    link(notice.file.title.get(language), &format!("../{slug}/"))
}

/// `{{laws}}`: the laws of data protection that apply to the notice, in a sentence;
/// `{{laws about="publication"}}`: those that tell what a legal notice says.
pub(super) fn laws(call: &mut Call<'_>) -> Option<Print> {
    let about = call.choice("about", &["personal-data", "publication"]);
    let place = call.place();
    let own = Scope::new(place.organisation, place.notice).jurisdictions();
    let european = own.iter().any(|country| in_european_economic_area(country.code()));
    let monegasque = own.iter().any(|country| country.code() == "MC");
    let french = own.contains(&Country::FRANCE);
    let laws = match about.as_deref() {
        Some("publication") => {
            vec![("law-digital-economy", french), ("law-digital-principality", monegasque)]
        }
        Some("personal-data") | None => vec![
            ("law-gdpr", european),
            ("law-french-act", french),
            ("law-monegasque-act", monegasque),
        ],
        Some(_) => return None,
    };
    let laws = laws.into_iter().filter(|(_, applies)| *applies);
    let names = laws.map(|(law, _)| escape(&place.words.message(&Message::new(law))));
    call.inline(format::list(place.words, names))
}

/// `{{language-name "fr"}}`: the name of a language.
pub(super) fn language_name(call: &mut Call<'_>) -> Option<Print> {
    let code = call.text()?;
    let Some(language) = Language::from_code(&code) else {
        call.unknown(&code, &Language::ALL.map(Language::code));
        return None;
    };
    let name = match language {
        Language::Fr => "language-fr",
        Language::En => "language-en",
    };
    Some(Print::Inline(escape(&call.place().words.message(&Message::new(name)))))
}

/// `{{update-channels}}`: the ways by which readers are told of changes, in a sentence.
pub(super) fn update_channels(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let updates = place.notice.file.updates.iter();
    let channels: Vec<Channel> = updates.flat_map(|updates| &updates.channels).copied().collect();
    call.print(Datum::Value("notice.updates.channels".to_owned()));
    call.inline(escape(&names(call, &channels)))
}

/// `{{versions}}`: the versions with their dates and what changed, newest first, as a list.
pub(super) fn versions(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let words = place.words;
    let mut items = Vec::new();
    for version in &place.notice.file.versions {
        let line = Message::new("version-line")
            .arg("number", version.number.value.as_str())
            .arg("date", format::date(words, version.date.value));
        let message = match &version.changes {
            Some(changes) => Message::new("version-entry")
                .arg("version", line)
                .arg("changes", changes.get(place.language)),
            None => line,
        };
        items.push(Item::new(escape(&words.message(&message))));
    }
    call.print(Datum::Value("versions".to_owned()));
    Some(Print::Block(list(place.language, &items)))
}
