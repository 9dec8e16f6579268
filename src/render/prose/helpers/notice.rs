//! Helpers about notices: links to the others, and the versions of this one.

use super::super::call::{Call, Print};
use super::super::context::kind;
use super::super::escape::{escape, link};
use super::super::list::{Item, list};
use crate::diagnostic::Message;
use crate::language::{Language, format};
use crate::model::{Datum, Notice, NoticeKind};

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
    let known = NoticeKind::ALL.map(kind);
    let wanted = call.choice("kind", &known);
    if wanted.as_deref().is_some_and(|wanted| !known.contains(&wanted)) {
        return None;
    }
    let place = call.place();
    let mut items = Vec::new();
    for notice in &place.organisation.notices {
        let chosen = wanted.as_deref().is_none_or(|wanted| wanted == kind(notice.file.kind));
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
