//! Helpers about cookies and other trackers.

use super::super::call::{Call, Print};
use super::super::escape::{code, escape};
use super::super::list::{Item, capitalised, list, table as rows_to_table};
use crate::language::format;
use crate::model::{Cookie, Datum};

/// `{{cookie-categories}}`: a list.
pub(super) fn categories(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, category) in &place.organisation.cookies.categories {
        items.push(Item::plain(category.name.get(place.language)));
        call.print(Datum::CookieCategory(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
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

/// `{{cookie-table}}`, `{{cookie-table category="ID"}}`: name, purpose, lifetime and vendor.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let cookies = &place.organisation.cookies;
    let known: Vec<&str> = cookies.categories.keys().map(|id| id.value.as_str()).collect();
    let category = call.choice("category", &known);
    let mut rows = Vec::new();
    for (id, cookie) in &cookies.cookies {
        if category.as_ref().is_none_or(|category| *category == cookie.category.value) {
            rows.push(vec![
                code(id),
                cookie.purpose.as_ref().map_or_else(String::new, |purpose| {
                    escape(&capitalised(purpose.get(place.language)))
                }),
                cookie.lifetime.as_ref().map_or_else(String::new, |lifetime| {
                    escape(&format::lifetime(place.words, &lifetime.value))
                }),
                escape(vendor(call, cookie)),
            ]);
            call.print(Datum::Cookie(id.value.clone()));
        }
    }
    let head = ["column-cookie", "column-purpose", "column-lifetime", "column-vendor"];
    Some(Print::Block(rows_to_table(place.words, &head, &rows)))
}

/// Who sets or reads the cookie: a recipient, or the controller itself.
fn vendor<'c>(call: &Call<'c>, cookie: &Cookie) -> &'c str {
    let place = call.place();
    let organisation = place.organisation;
    let recipients = &organisation.recipients.recipients;
    let recipient = cookie.vendor.as_ref().and_then(|id| {
        call.print(Datum::Recipient(id.value.clone()));
        recipients.get(id.value.as_str())
    });
    match recipient {
        Some(recipient) => recipient.name.get(place.language),
        None => &organisation.identity.name.value,
    }
}
