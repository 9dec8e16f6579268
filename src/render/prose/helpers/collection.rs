//! Helpers about the occasions on which data are collected.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, list};
use super::data::{concerns, scope, subject};
use crate::language::format;
use crate::model::{CollectionMode, Datum};

/// `{{collection}}`, `{{collection mode="automatic"}}`, `{{collection data-subject="ID"}}`: the
/// occasions, as a list.
pub(super) fn collection(call: &mut Call<'_>) -> Option<Print> {
    let wanted = match call.choice("mode", &["requested", "volunteered", "automatic"]).as_deref() {
        Some("requested") => Some(CollectionMode::Requested),
        Some("volunteered") => Some(CollectionMode::Volunteered),
        Some("automatic") => Some(CollectionMode::Automatic),
        Some(_) => return None,
        None => None,
    };
    let subject = subject(call);
    let language = call.place().language;
    let mut items = Vec::new();
    for (id, occasion) in scope(call).collection() {
        let chosen = wanted.is_none_or(|mode| mode == occasion.mode);
        if chosen && concerns(&occasion.data_subjects, subject.as_deref()) {
            items.push(Item::plain(occasion.name.get(language)));
            call.print(Datum::Collection(id.value.clone()));
        }
    }
    Some(Print::Block(list(language, &items)))
}

/// `{{fields "ID"}}`: the fields of a form, in a sentence.
pub(super) fn fields(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let occasions = &place.organisation.processing.collection;
    let Some(occasion) = occasions.get(id.as_str()) else {
        let known: Vec<&str> = occasions.keys().map(|id| id.value.as_str()).collect();
        call.unknown(&id, &known);
        return None;
    };
    let fields = occasion.fields.iter().map(|field| escape(field.get(place.language)));
    let fields = format::list(place.words, fields);
    call.print(Datum::Collection(id));
    call.inline(fields)
}
