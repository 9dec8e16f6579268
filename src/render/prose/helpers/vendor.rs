//! Helpers about the recipients that set or read trackers.

use super::super::call::{Call, Print};
use super::super::escape::{escape, link};
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list};
use crate::diagnostic::Message;
use crate::language::format;
use crate::model::{Datum, Id, Recipient};

/// A recipient that sets or reads trackers, with the names of their categories.
struct Vendor<'a> {
    id: &'a Id,
    recipient: &'a Recipient,
    categories: Vec<&'a str>,
}

/// `{{cookie-vendors}}`, `{{cookie-vendors category="ID"}}`: a list with links.
pub(super) fn vendors(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for vendor in chosen(call) {
        call.print(Datum::Recipient(vendor.id.value.clone()));
        let name = escape(vendor.recipient.name.get(place.language));
        let categories = format::list(place.words, vendor.categories.iter());
        let details: Vec<String> = std::iter::once(escape(&categories))
            .chain(links(call, vendor.recipient, str::to_owned).into_iter().flatten())
            .filter(|detail| !detail.is_empty())
            .collect();
        let message = Message::new("vendor-line").arg("vendor", name);
        items.push(Item::new(place.words.message(&message.arg("details", details.join(", ")))));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{cookie-vendor-table}}`: vendor, categories, links.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let head = ["column-vendor", "column-category", "column-privacy-policy", "column-opt-out"];
    let mut grid = Grid::of(place.words, &head);
    for vendor in chosen(call) {
        call.print(Datum::Recipient(vendor.id.value.clone()));
        let categories = format::list(place.words, vendor.categories.iter());
        let [privacy, opt_out] = links(call, vendor.recipient, capitalised);
        grid.push(vec![
            escape(&capitalised(vendor.recipient.name.get(place.language))),
            escape(&capitalised(&categories)),
            privacy.unwrap_or_default(),
            opt_out.unwrap_or_default(),
        ]);
    }
    Some(Print::Block(grid.print()))
}

/// The links to a vendor's privacy policy and to its opt-out. Each text names the vendor, so that
/// readers who hear the links alone can tell them apart.
fn links(call: &Call<'_>, recipient: &Recipient, begin: fn(&str) -> String) -> [Option<String>; 2] {
    let place = call.place();
    let text = |id: &'static str| {
        let name = recipient.name.get(place.language);
        begin(&place.words.message(&Message::new(id).arg("vendor", name)))
    };
    [
        recipient.privacy_url.as_ref().map(|url| link(&text("vendor-privacy-of"), url.as_str())),
        recipient.opt_out_url.as_ref().map(|url| link(&text("vendor-opt-out-of"), url.as_str())),
    ]
}

/// The recipients that categories or trackers name, those of a category where the call names one.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<Vendor<'c>> {
    let place = call.place();
    let cookies = &place.organisation.cookies;
    let known: Vec<&str> = cookies.categories.keys().map(|id| id.value.as_str()).collect();
    let wanted = call.choice("category", &known);
    let mut found = Vec::new();
    for (id, recipient) in &place.organisation.recipients.recipients {
        let named = |vendor: &Id| vendor.value == id.value;
        let mut categories = Vec::new();
        for (category_id, category) in &cookies.categories {
            let by_tracker = || {
                cookies.cookies.values().any(|cookie| {
                    cookie.category.value == category_id.value
                        && cookie.vendor.as_ref().is_some_and(named)
                })
            };
            let asked = wanted.as_ref().is_none_or(|wanted| *wanted == category_id.value);
            if asked && (category.vendors.iter().any(named) || by_tracker()) {
                categories.push(category.name.get(place.language));
            }
        }
        if !categories.is_empty() {
            found.push(Vendor { id, recipient, categories });
        }
    }
    found
}
