//! Who is who, and where: entities, contacts, authorities and sites.

use serde_json::{Map, Value, json};

use super::super::Place;
use super::super::select;
use super::{ids, localised, object, records};
use crate::law::authority;
use crate::model::{Contact, Entity, NoticeKind, Officer, Scope};

pub(super) fn values(place: Place<'_>, scope: Scope<'_>) -> Map<String, Value> {
    let identity = &place.organisation.identity;
    let sites = &place.organisation.sites;
    let one = |id: &str| {
        let found = identity.entities.get(id);
        found.map_or(Value::Null, |found| entity(place, id, found))
    };
    let officer = identity.data_protection_officer.as_ref();
    let officer = officer
        .and_then(|id| Some((id, identity.contacts.get(id.value.as_str())?)))
        .map(|(id, found)| contact(place, &id.value, found));
    let director = sites.publication_director.as_ref();
    object([
        ("controller", one(&identity.controller.value)),
        ("publisher", one(&select::publisher(place).value)),
        ("publication-director", director.map_or(Value::Null, |it| self::officer(place, it))),
        ("department", localised(place, sites.department.as_ref())),
        ("data-protection-officer", officer.unwrap_or(Value::Null)),
        ("entities", records(&identity.entities, |id, it| entity(place, id, it))),
        ("brands", records(select::brands(place), |id, it| entity(place, id, it))),
        ("hosts", records(select::hosts(place), |id, it| entity(place, id, it))),
        ("designers", records(select::designers(place), |id, it| entity(place, id, it))),
        ("mediators", records(select::mediators(place), |id, it| entity(place, id, it))),
        ("accessibility", accessibility(place)),
        ("credits", credits(place)),
        ("contacts", records(&identity.contacts, |id, it| contact(place, id, it))),
        ("contact-point", contact_point(place).into()),
        ("supervisory-authorities", authorities(scope)),
        ("sites", self::sites(place, scope)),
        (
            "links",
            records(
                &sites.links,
                |id, link| json!({ "id": id, "name": link.name.get(place.language) }),
            ),
        ),
    ])
}

/// The contact that answers questions about the notice: that of the rights, or the data
/// protection officer. A legal notice has none; its publisher answers.
fn contact_point(place: Place<'_>) -> Option<&str> {
    let organisation = place.organisation;
    if place.notice.file.kind == NoticeKind::LegalNotice {
        return None;
    }
    let officer = organisation.identity.data_protection_officer.as_ref();
    let contact = organisation.rights.contact.as_ref().or(officer);
    contact.map(|id| id.value.as_str())
}

fn entity(place: Place<'_>, id: &str, entity: &Entity) -> Value {
    let numbers = &entity.identifiers;
    json!({
        "id": id,
        "name": entity.name.value,
        "legal-form": localised(place, entity.legal_form.as_ref()),
        "description": localised(place, entity.description.as_ref()),
        "registered-on": entity.registered_on.as_ref().map(|date| date.value.to_string()),
        "capital": entity.capital.as_ref().map(|capital| capital.value.to_string()),
        "seat": entity.seat.is_some(),
        "phone": entity.phone.as_ref().map(|phone| phone.value.to_string()),
        "email": entity.email.as_ref().map(|email| email.value.as_str()),
        "url": entity.url.as_ref().map(|url| url.value.as_str()),
        "representative": entity.representative.as_ref().map(|it| officer(place, it)),
        "parent": entity.parent.as_ref().map(|id| id.value.as_str()),
        "siren": numbers.siren.as_ref().map(|number| number.grouped()),
        "siret": numbers.siret.as_ref().map(|number| number.grouped()),
        "rna": numbers.rna.as_ref().map(|number| number.grouped()),
        "rcs": numbers.rcs.as_ref().map(|town| town.value.as_str()),
        "vat": numbers.vat.as_ref().map(|number| number.grouped()),
    })
}

fn officer(place: Place<'_>, officer: &Officer) -> Value {
    json!({
        "function": officer.function.get(place.language),
        "name": officer.name.as_ref().map(|name| name.get(place.language)),
    })
}

fn contact(place: Place<'_>, id: &str, contact: &Contact) -> Value {
    json!({
        "id": id,
        "name": contact.name.get(place.language),
        "entity": contact.entity.as_ref().map(|id| id.value.as_str()),
        "email": contact.email.as_ref().map(|email| email.value.as_str()),
        "phone": contact.phone.as_ref().map(|phone| phone.value.to_string()),
        "address": contact.address.is_some() || contact.entity.is_some(),
        "url": contact.url.as_ref().map(|url| url.value.as_str()),
    })
}

fn credits(place: Place<'_>) -> Value {
    let credits = place.organisation.sites.credits.iter();
    let credits = credits.map(|credit| {
        json!({
            "name": credit.name.value,
            "affiliation": credit.affiliation.as_ref().map(|name| name.get(place.language)),
        })
    });
    Value::Array(credits.collect())
}

fn authorities(scope: Scope<'_>) -> Value {
    let known = scope.supervisory_authorities().iter();
    let known = known.filter_map(|id| authority(id.value.as_str()));
    let known = known.map(|it| json!({ "id": it.id, "name": it.name, "acronym": it.acronym }));
    Value::Array(known.collect())
}

fn sites(place: Place<'_>, scope: Scope<'_>) -> Value {
    records(scope.sites(), |id, site| {
        json!({
            "id": id,
            "url": site.url.as_str(),
            "kind": site.kind.id(),
            "description": localised(place, site.description.as_ref()),
            "hosts": ids(&site.hosts),
        })
    })
}

/// Whether the sites are accessible, and where that is stated.
fn accessibility(place: Place<'_>) -> Value {
    let accessibility = place.organisation.sites.accessibility.as_ref();
    accessibility.map_or(Value::Null, |accessibility| {
        json!({ "statement": accessibility.statement.as_ref().map(|id| id.value.as_str()) })
    })
}
