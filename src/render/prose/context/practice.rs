//! How data are handled day by day: trackers, rights, messages and protection.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::{ids, localised, object, records};
use crate::model::Scope;

pub(super) fn values(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let mut values = cookies(place);
    let security = &place.organisation.security;
    values.extend(object([
        ("rights", rights(place)),
        (
            "marketing",
            records(scope.marketing(), |id, channel| {
                json!({
                    "id": id,
                    "content": localised(place, channel.content.as_ref()),
                    "contact": channel.contact.as_ref().map(|id| id.value.as_str()),
                })
            }),
        ),
        ("security", (!security.measures.is_empty()).into()),
        ("breach", security.breach.is_some().into()),
    ]));
    values
}

fn cookies(place: Place<'_>) -> Map<String, Value> {
    let cookies = &place.organisation.cookies;
    object([
        (
            "cookie-categories",
            records(&cookies.categories, |id, category| {
                json!({
                    "id": id,
                    "name": category.name.get(place.language),
                    "consent": category.consent,
                    "vendors": ids(&category.vendors),
                })
            }),
        ),
        (
            "cookies",
            records(
                &cookies.cookies,
                |id, cookie| json!({ "id": id, "name": id, "category": cookie.category.value }),
            ),
        ),
        ("cookies-consent", cookies.consent.is_some().into()),
    ])
}

fn rights(place: Place<'_>) -> Value {
    let rights = &place.organisation.rights;
    let text = |value: Option<String>| value.map_or(Value::Null, Value::String);
    json!({
        "list": rights.rights.iter().map(|right| right.value.id()).collect::<Vec<_>>(),
        "contact": text(rights.contact.as_ref().map(|id| id.value.clone())),
        "subject-line": localised(place, rights.subject_line.as_ref()),
        "portability-subject-line": localised(place, rights.portability_subject_line.as_ref()),
        "response": text(rights.response.as_ref().map(|period| period.value.to_string())),
        "extension": text(rights.extension.as_ref().map(|period| period.value.to_string())),
        "minors": rights.minors.is_some(),
    })
}
