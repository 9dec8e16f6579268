//! Helpers about the occasions on which data are collected.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list};
use super::super::select;
use super::data::{concerns, data_names, scope, subject};
use super::marketing::names;
use crate::diagnostic::Message;
use crate::language::format;
use crate::model::{Collection, CollectionMode, Datum, Id};

/// `{{collection}}`, `{{collection mode="automatic"}}`, `{{collection data-subject="ID"}}`: the
/// occasions, as a list.
pub(super) fn collection(call: &mut Call<'_>) -> Option<Print> {
    let language = call.place().language;
    let mut items = Vec::new();
    for (id, occasion) in chosen(call)? {
        items.push(Item::plain(occasion.name.get(language)));
        call.print(Datum::Collection(id.value.clone()));
    }
    Some(Print::Block(list(language, &items)))
}

/// `{{collection-table}}`: the occasions with their ways, the data collected and the fields of
/// forms. The options are those of the list.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let head = ["column-occasion", "column-channel", "column-data-categories", "column-fields"];
    let mut grid = Grid::of(place.words, &head);
    for (id, occasion) in chosen(call)? {
        let fields = occasion.fields.iter().map(|field| escape(field.get(place.language)));
        grid.push(vec![
            escape(&capitalised(occasion.name.get(place.language))),
            escape(&capitalised(&names(call, occasion.channel.as_slice()))),
            capitalised(&data_names(call, &occasion.data)),
            capitalised(&format::list(place.words, fields)),
        ]);
        call.print(Datum::Collection(id.value.clone()));
    }
    Some(Print::Block(grid.print()))
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

/// `{{requirements}}`: for each occasion, whether data must be given and what follows otherwise, as
/// a list of lists.
pub(super) fn requirements(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, occasion) in select::required(place) {
        let mut item = Item::plain(&capitalised(occasion.name.get(place.language)));
        item.text = format!("**{}**", item.text);
        item.below.extend(occasion.requirement.map(|requirement| {
            let word = place.words.text(&format!("requirement-{}", requirement.id()), None, &[]);
            word.unwrap_or_default()
        }));
        item.below.extend(occasion.consequence.as_ref().map(|consequence| {
            let consequence = escape(consequence.get(place.language));
            place.words.message(&Message::new("label-consequence").arg("value", consequence))
        }));
        items.push(item);
        call.print(Datum::Collection(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// The occasions of the mode, and of the data subjects, that the call asks for.
fn chosen<'c>(call: &mut Call<'c>) -> Option<Vec<(&'c Id, &'c Collection)>> {
    let wanted = match call.choice("mode", &["requested", "volunteered", "automatic"]).as_deref() {
        Some("requested") => Some(CollectionMode::Requested),
        Some("volunteered") => Some(CollectionMode::Volunteered),
        Some("automatic") => Some(CollectionMode::Automatic),
        Some(_) => return None,
        None => None,
    };
    let subject = subject(call);
    let occasions = scope(call).collection();
    let chosen = occasions
        .filter(|(_, it)| wanted.is_none_or(|mode| mode == it.mode))
        .filter(|(_, it)| concerns(&it.data_subjects, subject.as_deref()));
    Some(chosen.collect())
}
