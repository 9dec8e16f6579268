//! The data as conditions, repetitions and paths see them.
//!
//! What has a wording of its own (a period, an address, a table) is printed by a helper; here are
//! plain values, and for each record what tells whether it says something.

mod document;
mod identity;
mod practice;
mod processing;
mod recipient;
mod section;
mod trackers;

use serde_json::{Map, Value, json};

use super::Place;
use crate::model::{Id, Localised, NoticeKind, Scope};
use crate::render::outline::Heading;

/// The values that expressions name by their paths.
pub(super) fn context(place: Place<'_>, headings: &[Heading]) -> Value {
    let Place { organisation, language, .. } = place;
    let scope = Scope::new(organisation, place.notice);
    let mut context = json!({
        "organisation": { "id": organisation.id, "name": organisation.identity.name.value },
        "language": language.code(),
        "sections": sections(headings),
    });
    if let Some(values) = context.as_object_mut() {
        values.extend(document::values(place));
        values.extend(identity::values(place, scope));
        values.extend(processing::values(place, scope));
        values.extend(recipient::values(place, scope));
        values.extend(practice::values(place, scope));
        values.insert("has".to_owned(), section::values(place, scope));
    }
    context
}

/// Whether the notice has each section: those of standard clauses, and its own.
fn sections(headings: &[Heading]) -> Value {
    let mut sections = Map::new();
    for kind in NoticeKind::ALL {
        for id in kind.clauses() {
            sections.insert((*id).to_owned(), false.into());
        }
    }
    for heading in headings {
        sections.insert(heading.id.clone(), true.into());
    }
    Value::Object(sections)
}

/// The paths of all values that can be printed.
pub(super) fn paths(place: Place<'_>, headings: &[Heading]) -> Vec<String> {
    let mut paths = Vec::new();
    collect("", &context(place, headings), &mut paths);
    paths
}

fn collect(path: &str, value: &Value, paths: &mut Vec<String>) {
    match value {
        Value::Object(values) => {
            for (name, value) in values {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                collect(&path, value, paths);
            }
        }
        Value::Null => {}
        _ => paths.push(path.to_owned()),
    }
}

/// Records by their ids.
fn records<'a, T: 'a>(
    records: impl IntoIterator<Item = (&'a Id, &'a T)>,
    describe: impl Fn(&'a str, &'a T) -> Value,
) -> Value {
    let all = records
        .into_iter()
        .map(|(id, record)| (id.value.clone(), describe(id.value.as_str(), record)));
    Value::Object(all.collect())
}

fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(|id| id.value.as_str()).collect()
}

fn localised(place: Place<'_>, text: Option<&Localised>) -> Value {
    text.map_or(Value::Null, |text| Value::String(text.get(place.language).to_owned()))
}

/// An object of these values.
fn object<const COUNT: usize>(values: [(&str, Value); COUNT]) -> Map<String, Value> {
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
