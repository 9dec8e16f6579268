//! Helpers about categories of trackers and the domains that set them.

use indexmap::IndexMap;

use super::super::call::{Call, Print};
use super::super::escape::{code, escape};
use super::super::list::{Item, capitalised, list};
use crate::diagnostic::Message;
use crate::language::format;
use crate::model::{Cookie, CookieCategory, Datum, Id, TrackerKind};

/// `{{cookie-categories}}`: a list of names.
pub(super) fn categories(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, category) in &place.organisation.cookies.categories {
        items.push(Item::plain(category.name.get(place.language)));
        call.print(Datum::CookieCategory(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{cookie-definitions}}`: each category with what is declared of it.
pub(super) fn definitions(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, category) in &place.organisation.cookies.categories {
        call.print(Datum::CookieCategory(id.value.clone()));
        let name = escape(&capitalised(category.name.get(place.language)));
        let below = described(call, category);
        items.push(Item { text: format!("**{name}**"), below });
    }
    Some(Print::Block(list(place.language, &items)))
}

/// What is declared of a category, as items of a list.
fn described(call: &Call<'_>, category: &CookieCategory) -> Vec<String> {
    let place = call.place();
    let say = |id, name, text: String| place.words.message(&Message::new(id).arg(name, text));
    let mut below = Vec::new();
    if let Some(definition) = &category.definition {
        below.push(escape(definition.get(place.language)));
    }
    if !category.uses.is_empty() {
        let uses = category.uses.iter().map(|text| text.get(place.language));
        below.push(say("category-uses", "uses", escape(&format::list(place.words, uses))));
    }
    let consent = if category.consent { "category-consent" } else { "category-exempt" };
    below.push(place.words.message(&Message::new(consent)));
    if let Some(effect) = &category.refusal_effect {
        below.push(say("category-refusal", "effect", escape(effect.get(place.language))));
    }
    let recipients = &place.organisation.recipients.recipients;
    let vendors = category.vendors.iter().filter_map(|id| {
        let recipient = recipients.get(id.value.as_str())?;
        call.print(Datum::Recipient(id.value.clone()));
        Some(recipient.name.get(place.language))
    });
    let vendors = format::list(place.words, vendors);
    if !vendors.is_empty() {
        below.push(say("category-vendors", "vendors", escape(&vendors)));
    }
    below
}

/// `{{cookie-uses "ID"}}`: what the cookies of a category are used for, as a list.
pub(super) fn uses(call: &mut Call<'_>) -> Option<Print> {
    let id = call.text()?;
    let place = call.place();
    let categories = &place.organisation.cookies.categories;
    let Some(category) = categories.get(id.as_str()) else {
        let known: Vec<&str> = categories.keys().map(|id| id.value.as_str()).collect();
        call.unknown(&id, &known);
        return None;
    };
    let items: Vec<Item> =
        category.uses.iter().map(|text| Item::plain(text.get(place.language))).collect();
    call.print(Datum::CookieCategory(id));
    Some(Print::Block(list(place.language, &items)))
}

/// `{{cookie-domains}}`: each domain with the trackers that it sets.
pub(super) fn domains(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut domains: IndexMap<String, Vec<String>> = IndexMap::new();
    for (id, cookie) in &place.organisation.cookies.cookies {
        let Some(domain) = &cookie.domain else { continue };
        domains.entry(domain.value.shown()).or_default().push(named(call, id, cookie));
        call.print(Datum::Cookie(id.value.clone()));
    }
    let items: Vec<Item> = domains
        .into_iter()
        .map(|(domain, cookies)| {
            let message = Message::new("domain-line").arg("domain", code(&domain));
            Item::new(place.words.message(&message.arg("cookies", cookies.join(", "))))
        })
        .collect();
    Some(Print::Block(list(place.language, &items)))
}

/// The name or pattern of a tracker, with its kind where it is no cookie.
pub(super) fn named(call: &Call<'_>, id: &Id, cookie: &Cookie) -> String {
    let name = code(cookie.name.as_ref().map_or(&id.value, |name| &name.value));
    let kind = match cookie.kind {
        TrackerKind::Cookie => return name,
        TrackerKind::LocalStorage => "tracker-local-storage",
        TrackerKind::Pixel => "tracker-pixel",
        TrackerKind::Fingerprint => "tracker-fingerprint",
    };
    let message = Message::new("tracker-named").arg("name", name);
    call.place().words.message(&message.arg("kind", Message::new(kind)))
}
