//! Helpers about who is who: names, addresses, numbers and ways to reach someone.

use indexmap::IndexMap;

use super::super::Place;
use super::super::call::{Call, Print};
use super::super::escape::{escape, link};
use super::super::lookup;
use super::entity::rcs;
use crate::fact::{Address, Country, Phone};
use crate::language::{Language, format};
use crate::law::{AUTHORITIES, Authority, authority as authority_of};
use crate::model::{Contact, Datum, Id};
use crate::render::address::mailto;

/// `{{name "ID"}}`.
pub(super) fn name(call: &mut Call<'_>) -> Option<Print> {
    let argument = call.argument()?;
    let Some(id) = argument.value.as_str().map(ToOwned::to_owned) else {
        call.trace.unknown_path(&argument.path.unwrap_or_default());
        return None;
    };
    // Within a repetition, an id is one of the collection that is repeated.
    let own = argument.path.filter(|path| path == "this.id").and_then(|_| call.trace.record());
    let exact = own.map(|(collection, id)| format!("{collection}.{id}"));
    let found = exact.and_then(|exact| lookup::find(call.place(), &exact).ok());
    match found.map_or_else(|| lookup::find(call.place(), &id), Ok) {
        Ok(named) => {
            call.print(named.datum());
            Some(Print::Inline(escape(named.name)))
        }
        Err(known) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            call.unknown(&id, &known);
            None
        }
    }
}

/// `{{email "ID"}}`: a link to the mailbox of a contact or an entity.
pub(super) fn email(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let identity = &call.place().organisation.identity;
    let contact = identity.contacts.get(id.as_str()).and_then(|contact| contact.email.as_ref());
    let entity = identity.entities.get(id.as_str()).and_then(|entity| entity.email.as_ref());
    let (datum, email) = match (contact, entity) {
        (Some(email), _) => (Datum::Contact(id), email),
        (None, Some(email)) => (Datum::Entity(id), email),
        (None, None) => {
            let contacts = keys(&identity.contacts, |contact| contact.email.is_some());
            let entities = keys(&identity.entities, |entity| entity.email.is_some());
            call.unknown(&id, &[contacts, entities].concat());
            return None;
        }
    };
    call.print(datum);
    Some(Print::Inline(mailbox(email.as_str())))
}

/// `{{phone "ID"}}`: a link to the telephone of a contact or an entity.
pub(super) fn phone(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let identity = &place.organisation.identity;
    let contact = identity.contacts.get(id.as_str()).and_then(|contact| contact.phone.as_ref());
    let entity = identity.entities.get(id.as_str()).and_then(|entity| entity.phone.as_ref());
    let (datum, phone) = match (contact, entity) {
        (Some(phone), _) => (Datum::Contact(id), phone),
        (None, Some(phone)) => (Datum::Entity(id), phone),
        (None, None) => {
            let contacts = keys(&identity.contacts, |contact| contact.phone.is_some());
            let entities = keys(&identity.entities, |entity| entity.phone.is_some());
            call.unknown(&id, &[contacts, entities].concat());
            return None;
        }
    };
    call.print(datum);
    Some(Print::Inline(telephone(place.language, phone)))
}

/// `{{address "ID"}}`: the postal address of an entity, a contact or an authority, on one line.
pub(super) fn address(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let identity = &place.organisation.identity;
    let entity = identity.entities.get(id.as_str()).and_then(|entity| entity.seat.as_ref());
    let contact = identity.contacts.get(id.as_str()).and_then(|contact| post(place, contact));
    let (datum, line) = if let Some(seat) = entity {
        (Datum::Entity(id), format::address(place.words, seat))
    } else if let Some(address) = contact {
        (Datum::Contact(id), format::address(place.words, address))
    } else if let Some(address) = authority_of(&id).and_then(Authority::address) {
        (Datum::Authority(id), format::address_lines(place.words, &address).join(", "))
    } else {
        let mut known = keys(&identity.entities, |entity| entity.seat.is_some());
        known.extend(keys(&identity.contacts, |contact| post(place, contact).is_some()));
        let authorities = AUTHORITIES.iter().filter(|row| row.postal_address.is_some());
        known.extend(authorities.map(|authority| authority.id));
        call.unknown(&id, &known);
        return None;
    };
    call.print(datum);
    Some(Print::Inline(escape(&line)))
}

/// `{{contact "ID"}}`: name, postal address, mailbox, telephone and form, each on a line.
pub(super) fn contact(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let contacts = &call.place().organisation.identity.contacts;
    let Some(contact) = contacts.get(id.as_str()) else {
        call.unknown(&id, &keys(contacts, |_| true));
        return None;
    };
    let place = call.place();
    let mut lines = vec![escape(contact.name.get(place.language))];
    let entity = contact
        .entity
        .as_ref()
        .and_then(|id| place.organisation.identity.entities.get(id.value.as_str()));
    lines.extend(entity.map(|entity| escape(&entity.name.value)));
    if let Some(address) = post(place, contact) {
        lines.push(escape(&format::address(place.words, address)));
    }
    lines.extend(contact.email.as_ref().map(|email| mailbox(email.as_str())));
    lines.extend(contact.phone.as_ref().map(|phone| telephone(place.language, phone)));
    lines.extend(contact.url.as_ref().map(|url| link(url.as_str(), url.as_str())));
    call.print(Datum::Contact(id));
    Some(Print::Block(lines.join("\\\n")))
}

/// `{{authority "ID"}}`: the name of an authority, its postal address and its site.
pub(super) fn authority(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let Some(authority) = authority_of(&id) else {
        let known: Vec<&str> = AUTHORITIES.iter().map(|authority| authority.id).collect();
        call.unknown(&id, &known);
        return None;
    };
    let url = authority_site(place.language, authority);
    let mut lines = vec![escape(&format!("{} ({})", authority.name, authority.acronym))];
    if let Some(address) = authority.address() {
        lines.push(escape(&format::address_lines(place.words, &address).join(", ")));
    }
    if let Some(phone) = authority.telephone() {
        lines.push(telephone(place.language, &phone));
    }
    lines.push(link(url, url));
    call.print(Datum::Authority(id));
    Some(Print::Block(lines.join("\\\n")))
}

/// `{{identifier "ID" "siret"}}`: a number in a public register, in its usual grouping; `"rcs"`
/// gives the register of trade and companies with its town.
pub(super) fn identifier(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let kind = call.text()?;
    let entities = &call.place().organisation.identity.entities;
    let Some(entity) = entities.get(id.as_str()) else {
        call.unknown(&id, &keys(entities, |_| true));
        return None;
    };
    let numbers = &entity.identifiers;
    let all = [
        ("siren", numbers.siren.as_ref().map(|number| number.grouped())),
        ("siret", numbers.siret.as_ref().map(|number| number.grouped())),
        ("rna", numbers.rna.as_ref().map(|number| number.grouped())),
        ("rcs", rcs(call.place().words, entity)),
        ("vat", numbers.vat.as_ref().map(|number| number.grouped())),
    ];
    let declared: Vec<&str> =
        all.iter().filter(|(_, number)| number.is_some()).map(|(name, _)| *name).collect();
    let Some(number) = all.iter().find(|(name, _)| *name == kind).and_then(|(_, n)| n.as_ref())
    else {
        call.unknown(&kind, &declared);
        return None;
    };
    call.print(Datum::Entity(id));
    Some(Print::Inline(escape(number)))
}

pub(super) fn keys<T>(records: &IndexMap<Id, T>, wanted: impl Fn(&T) -> bool) -> Vec<&str> {
    let records = records.iter().filter(|(_, record)| wanted(record));
    records.map(|(id, _)| id.value.as_str()).collect()
}

/// Where letters to a contact go: its own address, or the registered office of its entity.
fn post<'a>(place: Place<'a>, contact: &'a Contact) -> Option<&'a Address> {
    let own = contact.address.as_ref().map(|address| &address.value);
    own.or_else(|| {
        let entity = contact.entity.as_ref()?;
        let entity = place.organisation.identity.entities.get(entity.value.as_str())?;
        entity.seat.as_ref().map(|seat| &seat.value)
    })
}

/// The site of an authority for readers of a language.
pub(super) fn authority_site(language: Language, authority: &Authority) -> &'static str {
    match language {
        Language::Fr => authority.url_fr,
        Language::En => authority.url_en,
    }
}

pub(super) fn mailbox(email: &str) -> String {
    link(email, &mailto(email))
}

/// The shortest way to reach a contact: its mailbox, its telephone, its form, or its name alone.
pub(super) fn reached(place: Place<'_>, contact: &Contact) -> String {
    let name = contact.name.get(place.language);
    match (&contact.email, &contact.phone, &contact.url) {
        (Some(email), ..) => mailbox(email.as_str()),
        (None, Some(phone), _) => telephone(place.language, phone),
        (None, None, Some(url)) => link(name, url.as_str()),
        (None, None, None) => escape(name),
    }
}

/// French readers dial French numbers without the prefix of the country; others need it.
pub(super) fn telephone(language: Language, phone: &Phone) -> String {
    let shown = match language {
        Language::Fr => phone.as_dialled_in(Country::FRANCE),
        Language::En => phone.international(),
    };
    link(&shown, &format!("tel:{}", phone.e164()))
}
