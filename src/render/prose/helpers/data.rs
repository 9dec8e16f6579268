//! Helpers about data: whose they are, of which categories, and where they come from.

use super::super::Place;
use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list, table as rows_to_table};
use super::processing::{cited, joint};
use crate::diagnostic::Message;
use crate::language::{Language, format};
use crate::law::SPECIAL_CATEGORY_CONDITIONS;
use crate::model::{
    DataCategory, DataNature, DataSubject, Datum, Id, Origin, Scope, SpecialCondition,
};

/// `{{data-subjects}}`: "prospects, applicants and clients".
pub(super) fn subjects(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut names = Vec::new();
    for (id, subject) in scope(call).data_subjects() {
        call.print(Datum::DataSubject(id.value.clone()));
        names.push(escape(subject.name.get(place.language)));
    }
    Some(Print::Inline(format::list(place.words, names)))
}

/// `{{definitions}}`: each category of data subjects with its definition.
pub(super) fn definitions(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, subject) in scope(call).data_subjects() {
        let name = format!("**{}**", escape(&capitalised(subject.name.get(place.language))));
        let mut text = match &subject.definition {
            Some(definition) => {
                let colon = if place.language == Language::Fr { " :" } else { ":" };
                format!("{name}{colon} {}", escape(definition.get(place.language)))
            }
            None => name,
        };
        let bounds = bounds(place, subject);
        if !bounds.is_empty() {
            text = format!("{text} ({bounds})");
        }
        items.push(Item::new(text));
        call.print(Datum::DataSubject(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// Who is included and who is excluded, as Markdown.
fn bounds(place: Place<'_>, subject: &DataSubject) -> String {
    let bounds = [("bound-includes", &subject.includes), ("bound-excludes", &subject.excludes)];
    let bounds = bounds.into_iter().filter(|(_, these)| !these.is_empty());
    let bounds = bounds.map(|(bound, these)| {
        let these = these.iter().map(|it| escape(it.get(place.language)));
        let items = format::list(place.words, these);
        place.words.message(&Message::new(bound).arg("items", items))
    });
    bounds.collect::<Vec<String>>().join(joint(place.language))
}

/// `{{data-categories}}`, `{{data-categories nature="technical"}}`,
/// `{{data-categories data-subject="ID"}}`: a list with examples and conditions.
pub(super) fn categories(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, category) in chosen(call) {
        let mut text = escape(category.name.get(place.language));
        if let Some(examples) = &category.examples {
            text = format!("{text} ({})", escape(examples.get(place.language)));
        }
        if let Some(condition) = &category.condition {
            text = format!("{text}, {}", escape(condition.get(place.language)));
        }
        items.push(Item::new(text));
        call.print(Datum::DataCategory(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{special-categories}}`: the special categories of data, each with the condition under which
/// they may be processed, as a list.
pub(super) fn special(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let words = place.words;
    let mut items = Vec::new();
    for (id, category) in scope(call).data_categories() {
        let Some(condition) = &category.special else { continue };
        let letter = letter(condition.value);
        let rows = SPECIAL_CATEGORY_CONDITIONS.iter();
        let Some(row) = rows.into_iter().find(|row| row.letter == letter) else { continue };
        let condition = match place.language {
            Language::Fr => row.name_fr,
            Language::En => row.name_en,
        };
        let article = cited(place.language, &row.article());
        let article = words.message(&Message::new("gdpr-article").arg("article", article));
        let category = escape(category.name.get(place.language));
        items.push(Item::new(format!("{category} – {} ({})", escape(condition), escape(&article))));
        call.print(Datum::DataCategory(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// The letter of a condition in Article 9(2) GDPR.
fn letter(condition: SpecialCondition) -> char {
    match condition {
        SpecialCondition::ExplicitConsent => 'a',
        SpecialCondition::EmploymentLaw => 'b',
        SpecialCondition::VitalInterests => 'c',
        SpecialCondition::NonProfitBody => 'd',
        SpecialCondition::MadePublic => 'e',
        SpecialCondition::LegalClaims => 'f',
        SpecialCondition::SubstantialPublicInterest => 'g',
        SpecialCondition::HealthCare => 'h',
        SpecialCondition::PublicHealth => 'i',
        SpecialCondition::Research => 'j',
    }
}

/// `{{data-table}}`: categories with their conditions, examples and the data subjects they concern.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let head = ["column-data-category", "column-examples", "column-data-subjects"];
    let mut grid = Grid::of(place.words, &head);
    for (id, category) in chosen(call) {
        let examples = category.examples.as_ref().map(|text| text.get(place.language));
        let mut name = capitalised(category.name.get(place.language));
        if let Some(condition) = &category.condition {
            name = format!("{name} ({})", condition.get(place.language));
        }
        grid.push(vec![
            escape(&name),
            escape(&capitalised(examples.unwrap_or_default())),
            escape(&capitalised(&subject_names(call, &category.data_subjects))),
        ]);
        call.print(Datum::DataCategory(id.value.clone()));
    }
    Some(Print::Block(grid.print()))
}

/// `{{data-matrix}}`: data subjects with the categories of data that concern them.
pub(super) fn matrix(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut rows = Vec::new();
    for (id, subject) in scope(call).data_subjects() {
        let mut names = Vec::new();
        for (category_id, category) in scope(call).data_categories() {
            if concerns(&category.data_subjects, Some(&id.value)) {
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
    for (id, source) in scope(call).sources() {
        if wanted.is_none_or(|origin| origin == source.origin) {
            let name = escape(source.name.get(place.language));
            items.push(Item::new(if source.public {
                let mark = place.words.message(&Message::new("source-public"));
                format!("{name} ({})", escape(&mark))
            } else {
                name
            }));
            call.print(Datum::Source(id.value.clone()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

/// The categories of the nature, and of the data subjects, that the call asks for.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<(&'c Id, &'c DataCategory)> {
    let choice = call.choice("nature", &["technical", "non-technical"]);
    let wanted = match choice.as_deref() {
        Some("technical") => Some(DataNature::Technical),
        Some("non-technical") => Some(DataNature::NonTechnical),
        Some(_) => return Vec::new(),
        None => None,
    };
    let subject = subject(call);
    let natured = |category: &DataCategory| wanted.is_none_or(|nature| nature == category.nature);
    scope(call)
        .data_categories()
        .filter(|(_, it)| natured(it) && concerns(&it.data_subjects, subject.as_deref()))
        .collect()
}

/// The data subjects that the call asks for by `data-subject="ID"`.
pub(super) fn subject(call: &mut Call<'_>) -> Option<String> {
    let known = scope(call).data_subjects().map(|(id, _)| id.value.as_str());
    let known: Vec<&str> = known.collect();
    call.choice("data-subject", &known)
}

/// Whether what names these data subjects concerns the one that is asked for. None stands for
/// everyone.
pub(super) fn concerns(subjects: &[Id], asked: Option<&str>) -> bool {
    asked.is_none_or(|asked| {
        subjects.is_empty() || subjects.iter().any(|subject| subject.value == asked)
    })
}

/// The names of those data subjects whom the notice addresses, in a sentence.
fn subject_names(call: &Call<'_>, ids: &[Id]) -> String {
    let place = call.place();
    let subjects: Vec<_> = scope(call).data_subjects().collect();
    let names = ids.iter().filter_map(|id| {
        let (_, subject) = subjects.iter().find(|(known, _)| known.value == id.value)?;
        call.print(Datum::DataSubject(id.value.clone()));
        Some(subject.name.get(place.language))
    });
    format::list(place.words, names)
}

/// The names of categories of data, in a sentence, as Markdown.
pub(super) fn data_names(call: &Call<'_>, ids: &[Id]) -> String {
    let place = call.place();
    let categories = &place.organisation.processing.data_categories;
    let names = ids.iter().filter_map(|id| {
        let category = categories.get(id.value.as_str())?;
        call.print(Datum::DataCategory(id.value.clone()));
        Some(escape(category.name.get(place.language)))
    });
    format::list(place.words, names)
}

/// The part of the data that the notice is about.
pub(super) fn scope<'c>(call: &Call<'c>) -> Scope<'c> {
    let place = call.place();
    Scope::new(place.organisation, place.notice)
}
