//! The data as conditions, repetitions and paths see them.
//!
//! What has a wording of its own (a period, an address, a table) is printed by a helper; here are
//! plain values, and for each record what tells whether it says something.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::Place;
use crate::model::{Contact, Entity, Id, Localised, NoticeKind, Organisation, Recipient};
use crate::render::outline::Heading;

/// The values that expressions name by their paths.
pub(super) fn context(place: Place<'_>, headings: &[Heading]) -> Value {
    let Place { organisation, notice, language, .. } = place;
    let identity = &organisation.identity;
    let controller = identity
        .entities
        .get(identity.controller.value.as_str())
        .map_or(Value::Null, |entity| self::entity(place, &identity.controller, entity));
    let version = notice.file.versions.first().map_or(Value::Null, |version| {
        json!({
            "number": version.number.value,
            "date": version.date.value.to_string(),
            "changes": localised(place, version.changes.as_ref()),
        })
    });
    let mut context = json!({
        "organisation": { "id": organisation.id, "name": identity.name.value },
        "controller": controller,
        "notice": {
            "id": notice.id,
            "title": notice.file.title.get(language),
            "description": localised(place, notice.file.description.as_ref()),
            "prevailing-language": notice
                .file
                .prevailing_language
                .as_ref()
                .map(|language| language.value.code()),
        },
        "version": version,
        "language": language.code(),
        "sections": sections(headings),
    });
    if let Some(values) = context.as_object_mut() {
        values.extend(collections(place, organisation));
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

fn collections(place: Place<'_>, organisation: &Organisation) -> Map<String, Value> {
    let identity = &organisation.identity;
    let processing = &organisation.processing;
    let language = place.language;
    let mut all = Map::new();
    let mut add = |name: &str, records: Value| all.insert(name.to_owned(), records);
    add("entities", records(&identity.entities, |id, record| entity(place, id, record)));
    add("contacts", records(&identity.contacts, |id, record| contact(place, id, record)));
    add(
        "recipients",
        records(&organisation.recipients.recipients, |id, record| recipient(place, id, record)),
    );
    add(
        "data-subjects",
        records(&processing.data_subjects, |id, record| {
            json!({
                "id": id,
                "name": record.name.get(language),
                "definition": localised(place, record.definition.as_ref()),
            })
        }),
    );
    let named = |id: &str, name: &Localised| json!({ "id": id, "name": name.get(language) });
    add("data-categories", records(&processing.data_categories, |id, c| named(id, &c.name)));
    add("sources", records(&processing.sources, |id, source| named(id, &source.name)));
    add("purposes", records(&processing.purposes, |id, purpose| named(id, &purpose.name)));
    add("retention", records(&processing.retention, |id, rule| named(id, &rule.name)));
    add(
        "activities",
        records(&processing.activities, |id, activity| {
            json!({
                "id": id,
                "name": activity.name.get(language),
                "automated-decisions": activity.automated_decisions,
                "joint-controllers": ids(&activity.joint_controllers),
            })
        }),
    );
    all.extend(sites_and_cookies(place, organisation));
    all.insert("rights".to_owned(), rights(place, organisation));
    all
}

fn sites_and_cookies(place: Place<'_>, organisation: &Organisation) -> Map<String, Value> {
    let cookies = &organisation.cookies;
    let language = place.language;
    let mut all = Map::new();
    let mut add = |name: &str, records: Value| all.insert(name.to_owned(), records);
    add(
        "cookie-categories",
        records(&cookies.categories, |id, category| {
            json!({
                "id": id,
                "name": category.name.get(language),
                "consent": category.consent,
                "vendors": ids(&category.vendors),
            })
        }),
    );
    add(
        "cookies",
        records(
            &cookies.cookies,
            |id, cookie| json!({ "id": id, "name": id, "category": cookie.category.value }),
        ),
    );
    add(
        "links",
        records(
            &organisation.sites.links,
            |id, link| json!({ "id": id, "name": link.name.get(language) }),
        ),
    );
    add(
        "sites",
        records(&organisation.sites.sites, |id, site| {
            json!({
                "id": id,
                "url": site.url.as_str(),
                "description": localised(place, site.description.as_ref()),
            })
        }),
    );
    all
}

fn rights(place: Place<'_>, organisation: &Organisation) -> Value {
    let rights = &organisation.rights;
    let text = |value: Option<String>| value.map_or(Value::Null, Value::String);
    json!({
        "list": rights.rights.iter().map(|right| right.value.id()).collect::<Vec<_>>(),
        "contact": text(rights.contact.as_ref().map(|id| id.value.clone())),
        "subject-line": localised(place, rights.subject_line.as_ref()),
        "portability-subject-line": localised(place, rights.portability_subject_line.as_ref()),
        "response": text(rights.response.as_ref().map(|period| period.value.to_string())),
        "extension": text(rights.extension.as_ref().map(|period| period.value.to_string())),
    })
}

fn entity(place: Place<'_>, id: &str, entity: &Entity) -> Value {
    let numbers = &entity.identifiers;
    json!({
        "id": id,
        "name": entity.name.value,
        "legal-form": localised(place, entity.legal_form.as_ref()),
        "description": localised(place, entity.description.as_ref()),
        "registered-on": entity.registered_on.as_ref().map(|date| date.value.to_string()),
        "phone": entity.phone.as_ref().map(|phone| phone.value.to_string()),
        "siren": numbers.siren.as_ref().map(|number| number.grouped()),
        "siret": numbers.siret.as_ref().map(|number| number.grouped()),
        "rna": numbers.rna.as_ref().map(|number| number.grouped()),
        "vat": numbers.vat.as_ref().map(|number| number.grouped()),
    })
}

fn contact(place: Place<'_>, id: &str, contact: &Contact) -> Value {
    json!({
        "id": id,
        "name": contact.name.get(place.language),
        "entity": contact.entity.as_ref().map(|id| id.value.as_str()),
        "email": contact.email.as_ref().map(|email| email.value.as_str()),
        "phone": contact.phone.as_ref().map(|phone| phone.value.to_string()),
        "url": contact.url.as_ref().map(|url| url.value.as_str()),
    })
}

fn recipient(place: Place<'_>, id: &str, recipient: &Recipient) -> Value {
    json!({
        "id": id,
        "name": recipient.name.get(place.language),
        "condition": localised(place, recipient.condition.as_ref()),
        "transfer": recipient.transfer.is_some(),
        "data-retention": recipient.data_retention.as_ref().map(|period| period.value.to_string()),
        "privacy-url": recipient.privacy_url.as_ref().map(|url| url.value.as_str()),
        "opt-out-url": recipient.opt_out_url.as_ref().map(|url| url.value.as_str()),
    })
}

fn records<T>(records: &IndexMap<Id, T>, describe: impl Fn(&str, &T) -> Value) -> Value {
    let all = records.iter().map(|(id, record)| (id.value.clone(), describe(id, record)));
    Value::Object(all.collect())
}

fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(|id| id.value.as_str()).collect()
}

fn localised(place: Place<'_>, text: Option<&Localised>) -> Value {
    text.map_or(Value::Null, |text| Value::String(text.get(place.language).to_owned()))
}
