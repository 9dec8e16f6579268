//! Helpers about entities: their particulars as registers have them, and their names.

use super::super::call::{Call, Print};
use super::super::escape::{escape, link};
use super::super::{Place, select};
use super::party::{keys, mailbox, telephone};
use crate::diagnostic::{Arg, Message};
use crate::language::{Words, format};
use crate::model::{Datum, Entity, EntityKind, Officer};

/// `{{entity "ID"}}`: name, form and capital, numbers in registers, office and ways to reach it,
/// each on a line.
pub(super) fn entity(call: &mut Call<'_>) -> Option<Print> {
    let (id, entity) = entity_of(call, |_| true)?;
    call.print(Datum::Entity(id));
    Some(Print::Block(lines(call.place(), entity).join("\\\n")))
}

/// `{{particulars "ID"}}`: name, form and capital, first number and office, within a sentence.
pub(super) fn particulars(call: &mut Call<'_>) -> Option<Print> {
    let (id, entity) = entity_of(call, |_| true)?;
    let words = call.place().words;
    let mut parts = vec![escape(&entity.name.value)];
    parts.extend(form(words, entity).map(|form| escape(&form)));
    parts.extend(numbers(words, entity).into_iter().take(1).map(|number| escape(&number)));
    if let Some(seat) = &entity.seat {
        let address = format::address(words, seat);
        parts.push(escape(&if has_registered_office(entity.kind) {
            words.message(&Message::new("office-within").arg("address", address))
        } else {
            address
        }));
    }
    call.print(Datum::Entity(id));
    Some(Print::Inline(parts.join(", ")))
}

/// `{{capital "ID"}}`: the share capital.
pub(super) fn capital(call: &mut Call<'_>) -> Option<Print> {
    let (id, entity) = entity_of(call, |entity| entity.capital.is_some())?;
    let capital = entity.capital.as_ref()?;
    call.print(Datum::Entity(id));
    Some(Print::Inline(escape(&format::money(call.place().words, &capital.value))))
}

/// `{{brands}}`: the names of the brands, in a sentence.
pub(super) fn brands(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut names = Vec::new();
    for (id, brand) in select::brands(place) {
        names.push(escape(&brand.name.value));
        call.print(Datum::Entity(id.value.clone()));
    }
    call.inline(format::list(place.words, names))
}

/// The entity of the next argument, which must have what is wanted.
fn entity_of<'c>(
    call: &mut Call<'c>,
    wanted: impl Fn(&Entity) -> bool,
) -> Option<(String, &'c Entity)> {
    let id = call.text()?;
    let entities = &call.place().organisation.identity.entities;
    let found = entities.get(id.as_str()).filter(|entity| wanted(entity));
    if found.is_none() {
        call.unknown(&id, &keys(entities, wanted));
    }
    found.map(|entity| (id, entity))
}

/// The particulars of an entity as lines of Markdown.
pub(super) fn lines(place: Place<'_>, entity: &Entity) -> Vec<String> {
    let words = place.words;
    let mut lines = vec![format!("**{}**", escape(&entity.name.value))];
    lines.extend(form(words, entity).map(|form| escape(&form)));
    lines.extend(numbers(words, entity).iter().map(|number| escape(number)));
    let labelled = |id: &'static str, value: String| {
        words.message(&Message::new(id).arg("value", Arg::Text(value)))
    };
    if let Some(seat) = &entity.seat {
        let label =
            if has_registered_office(entity.kind) { "label-office" } else { "label-address" };
        lines.push(labelled(label, escape(&format::address(words, seat))));
    }
    if let Some(officer) = &entity.representative {
        lines.push(labelled("label-representative", escape(&self::officer(place, officer))));
    }
    if let Some(phone) = &entity.phone {
        lines.push(labelled("label-phone", telephone(place.language, phone)));
    }
    if let Some(email) = &entity.email {
        lines.push(labelled("label-email", mailbox(email.as_str())));
    }
    if let Some(url) = &entity.url {
        lines.push(labelled("label-site", link(&url.value.shown(), url.as_str())));
    }
    lines
}

/// The legal form in words, with the capital where there is one.
fn form(words: &Words, entity: &Entity) -> Option<String> {
    let declared = entity.legal_form.as_ref().map(|form| form.get(words.language()).to_owned());
    // That a company is one says nothing, but for the sentence about its capital.
    let tells = entity.kind != EntityKind::Company || entity.capital.is_some();
    let kind = kind(entity.kind).filter(|_| tells);
    let form = declared.or_else(|| kind.map(|id| words.message(&Message::new(id))));
    let Some(capital) = &entity.capital else { return form };
    let capital = format::money(words, &capital.value);
    let message = match form {
        Some(form) => Message::new("form-with-capital").arg("form", form),
        None => Message::new("capital-alone"),
    };
    Some(words.message(&message.arg("capital", capital)))
}

/// Whether the address of such an entity is a registered office: a municipality, a sole trader or
/// a campus has an address and nothing more.
fn has_registered_office(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Company | EntityKind::Association | EntityKind::Foundation)
}

/// What an entity is, where its legal form is not told; a brand or a campus has none.
fn kind(kind: EntityKind) -> Option<&'static str> {
    match kind {
        EntityKind::Company => Some("kind-company"),
        EntityKind::Association => Some("kind-association"),
        EntityKind::Foundation => Some("kind-foundation"),
        EntityKind::PublicBody => Some("kind-public-body"),
        EntityKind::SoleTrader => Some("kind-sole-trader"),
        EntityKind::School | EntityKind::Brand | EntityKind::Group => None,
    }
}

/// The numbers in public registers, each with the name of its register, that of the register of
/// trade first. A SIREN is not repeated beside the number that holds it.
fn numbers(words: &Words, entity: &Entity) -> Vec<String> {
    let numbers = &entity.identifiers;
    let named =
        |id: &'static str, number: String| words.message(&Message::new(id).arg("number", number));
    let mut all = Vec::new();
    all.extend(rcs(words, entity));
    if let (Some(siren), None, None) = (&numbers.siren, &numbers.rcs, &numbers.siret) {
        all.push(named("register-siren", siren.grouped()));
    }
    all.extend(numbers.siret.as_ref().map(|it| named("register-siret", it.grouped())));
    all.extend(numbers.rna.as_ref().map(|it| named("register-rna", it.grouped())));
    all.extend(numbers.vat.as_ref().map(|it| named("register-vat", it.grouped())));
    all.extend(
        numbers
            .other
            .iter()
            .map(|it| format!("{} {}", it.register.get(words.language()), it.number.value)),
    );
    all
}

/// The entry in the register of trade and companies: its town and the SIREN.
pub(super) fn rcs(words: &Words, entity: &Entity) -> Option<String> {
    let numbers = &entity.identifiers;
    let town = numbers.rcs.as_ref()?;
    let siren = numbers.siren.as_ref().map(|siren| siren.value.clone());
    let siren = siren.or_else(|| numbers.siret.as_ref().map(|siret| siret.siren()))?;
    let message = Message::new("register-rcs").arg("town", town.value.as_str());
    Some(words.message(&message.arg("number", siren.grouped())))
}

/// Somebody who acts for a body: the name where it is published, and the function.
pub(super) fn officer(place: Place<'_>, officer: &Officer) -> String {
    let function = officer.function.get(place.language);
    match &officer.name {
        Some(name) => format!("{}, {function}", name.get(place.language)),
        None => function.to_owned(),
    }
}
