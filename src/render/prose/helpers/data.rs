//! Helpers about data: whose they are, of which categories, and where they come from.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, capitalised, list, table as rows_to_table};
use crate::language::format;
use crate::model::{DataCategory, DataNature, Datum, Id, Origin};

/// `{{data-subjects}}`: "prospects, applicants and clients".
pub(super) fn subjects(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let subjects = &place.organisation.processing.data_subjects;
    for id in subjects.keys() {
        call.print(Datum::DataSubject(id.value.clone()));
    }
    let names = subjects.values().map(|subject| escape(subject.name.get(place.language)));
    Some(Print::Inline(format::list(place.words, names)))
}

/// `{{definitions}}`: each category of data subjects with its definition.
pub(super) fn definitions(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, subject) in &place.organisation.processing.data_subjects {
        let name = escape(&capitalised(subject.name.get(place.language)));
        let text = match &subject.definition {
            Some(definition) => {
                let definition = escape(definition.get(place.language));
                let colon =
                    if place.language == crate::language::Language::Fr { " :" } else { ":" };
                format!("**{name}**{colon} {definition}")
            }
            None => format!("**{name}**"),
        };
        items.push(Item::new(text));
        call.print(Datum::DataSubject(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{data-categories}}`, `{{data-categories nature="technical"}}`: a list with examples.
pub(super) fn categories(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, category) in chosen(call) {
        let name = escape(category.name.get(place.language));
        items.push(Item::new(match &category.examples {
            Some(examples) => format!("{name} ({})", escape(examples.get(place.language))),
            None => name,
        }));
        call.print(Datum::DataCategory(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{data-table}}`: categories with their examples and the data subjects they concern.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut rows = Vec::new();
    for (id, category) in chosen(call) {
        let examples = category.examples.as_ref().map(|text| text.get(place.language));
        rows.push(vec![
            escape(&capitalised(category.name.get(place.language))),
            escape(&capitalised(examples.unwrap_or_default())),
            escape(&capitalised(&subject_names(call, &category.data_subjects))),
        ]);
        call.print(Datum::DataCategory(id.value.clone()));
    }
    let head = ["column-data-category", "column-examples", "column-data-subjects"];
    Some(Print::Block(rows_to_table(place.words, &head, &rows)))
}

/// `{{data-matrix}}`: data subjects with the categories of data that concern them.
pub(super) fn matrix(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let processing = &place.organisation.processing;
    let mut rows = Vec::new();
    for (id, subject) in &processing.data_subjects {
        let mut names = Vec::new();
        for (category_id, category) in &processing.data_categories {
            if category.data_subjects.iter().any(|other| other.value == id.value) {
                names.push(category.name.get(place.language));
                call.print(Datum::DataCategory(category_id.value.clone()));
            }
        }
        if !names.is_empty() {
            call.print(Datum::DataSubject(id.value.clone()));
            rows.push(vec![
                escape(&capitalised(subject.name.get(place.language))),
                escape(&capitalised(&format::list(place.words, names))),
            ]);
        }
    }
    let head = ["column-data-subjects", "column-data-categories"];
    Some(Print::Block(rows_to_table(place.words, &head, &rows)))
}

/// `{{sources}}`, `{{sources origin="direct"}}`: a list.
pub(super) fn sources(call: &mut Call<'_>) -> Option<Print> {
    let wanted = match call.choice("origin", &["direct", "indirect"]).as_deref() {
        Some("direct") => Some(Origin::Direct),
        Some("indirect") => Some(Origin::Indirect),
        Some(_) => return None,
        None => None,
    };
    let place = call.place();
    let mut items = Vec::new();
    for (id, source) in &place.organisation.processing.sources {
        if wanted.is_none_or(|origin| origin == source.origin) {
            items.push(Item::plain(source.name.get(place.language)));
            call.print(Datum::Source(id.value.clone()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// The categories of the nature that the call asks for.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<(&'c Id, &'c DataCategory)> {
    let choice = call.choice("nature", &["technical", "non-technical"]);
    let wanted = match choice.as_deref() {
        Some("technical") => Some(DataNature::Technical),
        Some("non-technical") => Some(DataNature::NonTechnical),
        Some(_) => return Vec::new(),
        None => None,
    };
    let categories = &call.place().organisation.processing.data_categories;
    let natured = |category: &DataCategory| wanted.is_none_or(|nature| nature == category.nature);
    categories.iter().filter(|(_, category)| natured(category)).collect()
}

/// The names of data subjects, in a sentence.
fn subject_names(call: &Call<'_>, ids: &[Id]) -> String {
    let place = call.place();
    let subjects = &place.organisation.processing.data_subjects;
    let names = ids.iter().filter_map(|id| {
        call.print(Datum::DataSubject(id.value.clone()));
        subjects.get(id.value.as_str()).map(|subject| subject.name.get(place.language))
    });
    format::list(place.words, names)
}
