//! What a text may know of the notice itself: its title and version, how it speaks, the other
//! notices beside it and the countries whose law applies.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::{localised, object};
use crate::fact::Country;
use crate::law::in_european_economic_area;
use crate::model::{
    AddressStyle, DatePosition, HeadingStyle, Id, Notice, NoticeKind, Scope, Updates, Version,
};

pub(super) fn values(place: Place<'_>) -> Map<String, Value> {
    let versions = &place.notice.file.versions;
    let history: Vec<Value> = versions.iter().map(|each| version(place, each)).collect();
    let others = place.organisation.notices.iter().filter(|other| other.id != place.notice.id);
    let others: Map<String, Value> =
        others.map(|other| (other.id.clone(), brief(place, other))).collect();
    object([
        ("notice", notice(place)),
        ("version", versions.first().map_or(Value::Null, |each| version(place, each))),
        ("versions", Value::Array(history)),
        ("notices", Value::Object(others)),
        ("notice-kinds", kinds(place)),
        ("jurisdictions", jurisdictions(place)),
    ])
}

fn notice(place: Place<'_>) -> Value {
    let Place { organisation, notice, language, .. } = place;
    let file = &notice.file;
    let other = |id: Option<&Id>| {
        let id = id?;
        let other = organisation.notices.iter().find(|notice| notice.id == id.value)?;
        Some(brief(place, other))
    };
    json!({
        "id": notice.id,
        "kind": file.kind.id(),
        "privacy-notice": file.kind == NoticeKind::PrivacyNotice,
        "cookie-policy": file.kind == NoticeKind::CookiePolicy,
        "legal-notice": file.kind == NoticeKind::LegalNotice,
        "title": file.title.get(language),
        "description": localised(place, file.description.as_ref()),
        "prevailing-language": file.prevailing_language.as_ref().map(|it| it.value.code()),
        "source-language": file.source_language.as_ref().map(|it| it.value.code()),
        "questions": file.heading_style == HeadingStyle::Question,
        "third-person": file.address_style == AddressStyle::ThirdPerson,
        "everyone": file.data_subjects.is_empty(),
        "layer-of": other(file.layer_of.as_ref()),
        "part-of": other(file.part_of.as_ref()),
        "contract": file.contract.as_ref().map(|id| id.value.as_str()),
        "updates": file.updates.as_ref().map(updates),
    })
}

fn brief(place: Place<'_>, notice: &Notice) -> Value {
    json!({
        "id": notice.id,
        "kind": notice.file.kind.id(),
        "title": notice.file.title.get(place.language),
    })
}

/// Whether there is another notice of each kind.
fn kinds(place: Place<'_>) -> Value {
    let others = || place.organisation.notices.iter().filter(|other| other.id != place.notice.id);
    let all = NoticeKind::ALL
        .map(|wanted| (wanted.id(), others().any(|other| other.file.kind == wanted).into()));
    Value::Object(object(all))
}

fn updates(updates: &Updates) -> Value {
    json!({
        "channels": updates.channels.iter().map(|channel| channel.id()).collect::<Vec<_>>(),
        "advance": updates.advance.as_ref().map(|period| period.value.to_string()),
    })
}

fn version(place: Place<'_>, version: &Version) -> Value {
    json!({
        "number": version.number.value,
        "date": version.date.value.to_string(),
        "changes": localised(place, version.changes.as_ref()),
        "bottom": place.notice.file.date_position == DatePosition::Bottom,
    })
}

/// Whether the law of each country applies. `EEA` stands for any country of the European Economic
/// Area, where the GDPR applies.
fn jurisdictions(place: Place<'_>) -> Value {
    let own = Scope::new(place.organisation, place.notice).jurisdictions();
    let area = own.iter().any(|country| in_european_economic_area(country.code()));
    let mut all: Map<String, Value> = Country::all()
        .map(|country| (country.code().to_owned(), own.contains(&country).into()))
        .collect();
    all.insert("EEA".to_owned(), area.into());
    Value::Object(all)
}
