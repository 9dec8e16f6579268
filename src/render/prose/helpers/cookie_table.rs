//! Helpers that print trackers as tables: all of them, those of a category or of a vendor, or a
//! table for each.

use std::collections::BTreeSet;

use super::super::call::{Call, Print};
use super::super::escape::{code, escape};
use super::super::grid::{Grid, captioned};
use super::super::list::capitalised;
use super::cookie::named;
use crate::diagnostic::Message;
use crate::language::{Language, format};
use crate::law::{TcfKind, tcf_entry};
use crate::model::{Cookie, Datum, Exemption, Id, Party};

/// The columns of a table, of which those are printed that some row fills.
const HEAD: [&str; 10] = [
    "column-cookie",
    "column-domain",
    "column-party",
    "column-category",
    "column-purpose",
    "column-lifetime",
    "column-data-retention",
    "column-vendor",
    "column-exemption",
    "column-tcf-purposes",
];

/// `{{cookie-table}}`, `{{cookie-table category="ID"}}`, `{{cookie-table vendor="ID"}}`.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let organisation = call.place().organisation;
    let categories = &organisation.cookies.categories;
    let known: Vec<&str> = categories.keys().map(|id| id.value.as_str()).collect();
    let category = call.choice("category", &known);
    let recipients = &organisation.recipients.recipients;
    let known: Vec<&str> = recipients.keys().map(|id| id.value.as_str()).collect();
    let vendor = call.choice("vendor", &known);
    let shown = if category.is_some() { Shown::Vendor } else { Shown::All };
    let chosen = |cookie: &Cookie| {
        let own = cookie.vendor.as_ref().map(|id| id.value.as_str());
        category.as_ref().is_none_or(|category| *category == cookie.category.value)
            && (vendor.is_none() || own == vendor.as_deref())
    };
    let shown = if vendor.is_some() { Shown::Category } else { shown };
    Some(Print::Block(grid(call, shown, chosen).print()))
}

/// `{{cookie-tables}}`: a table for each category; `{{cookie-tables by="vendor"}}`: for each
/// vendor.
pub(super) fn tables(call: &mut Call<'_>) -> Option<Print> {
    let by = call.choice("by", &["category", "vendor"]);
    let tables = match by.as_deref() {
        Some("vendor") => by_vendor(call),
        _ => by_category(call),
    };
    Some(Print::Block(captioned(&tables)))
}

fn by_category(call: &Call<'_>) -> Vec<(String, String)> {
    let place = call.place();
    let mut tables = Vec::new();
    for (id, category) in &place.organisation.cookies.categories {
        let table = grid(call, Shown::Vendor, |cookie| cookie.category.value == id.value).print();
        if !table.is_empty() {
            call.print(Datum::CookieCategory(id.value.clone()));
        }
        tables.push((escape(&capitalised(category.name.get(place.language))), table));
    }
    tables
}

fn by_vendor(call: &Call<'_>) -> Vec<(String, String)> {
    let place = call.place();
    let mut tables = Vec::new();
    for (id, recipient) in &place.organisation.recipients.recipients {
        let own =
            |cookie: &Cookie| cookie.vendor.as_ref().is_some_and(|vendor| vendor.value == id.value);
        let table = grid(call, Shown::Category, own).print();
        tables.push((escape(&capitalised(recipient.name.get(place.language))), table));
    }
    let others = grid(call, Shown::Category, |cookie| cookie.vendor.is_none()).print();
    let caption = escape(&place.words.message(&Message::new("cookies-undeclared-vendor")));
    tables.push((caption, others));
    tables
}

/// What a table tells of each tracker that its caption does not tell of all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The category and the vendor.
    All,
    /// The category.
    Category,
    /// The vendor.
    Vendor,
}

/// The trackers that are wanted. A category that all of them share says nothing and is left out.
fn grid(call: &Call<'_>, shown: Shown, wanted: impl Fn(&Cookie) -> bool) -> Grid {
    let place = call.place();
    let mut grid = Grid::of(place.words, &HEAD);
    let cookies: Vec<(&Id, &Cookie)> =
        place.organisation.cookies.cookies.iter().filter(|(_, cookie)| wanted(cookie)).collect();
    let vendors = shown != Shown::Category && cookies.iter().any(|(_, c)| c.vendor.is_some());
    let categories: BTreeSet<&str> =
        cookies.iter().map(|(_, cookie)| cookie.category.value.as_str()).collect();
    let categories = shown != Shown::Vendor && categories.len() > 1;
    for (id, cookie) in cookies {
        call.print(Datum::Cookie(id.value.clone()));
        let category = if categories { category(call, cookie) } else { String::new() };
        let vendor = if vendors { vendor(call, cookie) } else { String::new() };
        let mut row = vec![named(call, id, cookie)];
        row.extend(properties(call, cookie, category, vendor));
        grid.push(row);
    }
    grid
}

fn properties(call: &Call<'_>, cookie: &Cookie, category: String, vendor: String) -> Vec<String> {
    let place = call.place();
    let message = |id: &'static str| capitalised(&place.words.message(&Message::new(id)));
    let domain = cookie.domain.as_ref().map(|domain| code(&domain.value.shown()));
    let party = cookie.party.map(|party| match party {
        Party::First => message("party-first"),
        Party::Third => message("party-third"),
    });
    let purpose = cookie.purpose.as_ref().map(|text| capitalised(text.get(place.language)));
    let lifetime = cookie.lifetime.as_ref().map(|l| format::lifetime(place.words, &l.value));
    let kept = cookie.data_retention.as_ref().map(|p| format::duration(place.words, &p.value));
    let exemption = cookie.exemption.as_ref().map(|reason| message(reason_of(reason.value)));
    let plain = |text: Option<String>| escape(&capitalised(&text.unwrap_or_default()));
    vec![
        domain.unwrap_or_default(),
        plain(party),
        category,
        plain(purpose),
        plain(lifetime),
        plain(kept),
        vendor,
        plain(exemption),
        framework_purposes(place.language, cookie),
    ]
}

/// The purposes of the framework, by number and name.
fn framework_purposes(language: Language, cookie: &Cookie) -> String {
    let numbers = cookie.tcf_purposes.iter().filter_map(|number| u8::try_from(number.value).ok());
    let entries = numbers.filter_map(|number| tcf_entry(TcfKind::Purpose, number));
    let named = entries.map(|entry| {
        let name = match language {
            Language::Fr => entry.name_fr,
            Language::En => entry.name_en,
        };
        format!("{} ({})", escape(name), entry.number)
    });
    named.collect::<Vec<_>>().join(", ")
}

fn category(call: &Call<'_>, cookie: &Cookie) -> String {
    let place = call.place();
    let category = place.organisation.cookies.categories.get(cookie.category.value.as_str());
    category.map_or_else(String::new, |category| {
        call.print(Datum::CookieCategory(cookie.category.value.clone()));
        escape(&capitalised(category.name.get(place.language)))
    })
}

/// Who sets or reads the tracker: a recipient, or the controller itself for one of its own.
fn vendor(call: &Call<'_>, cookie: &Cookie) -> String {
    let place = call.place();
    let organisation = place.organisation;
    let recipient = cookie.vendor.as_ref().and_then(|id| {
        call.print(Datum::Recipient(id.value.clone()));
        organisation.recipients.recipients.get(id.value.as_str())
    });
    match recipient {
        Some(recipient) => escape(recipient.name.get(place.language)),
        None if cookie.party == Some(Party::First) => escape(&organisation.identity.name.value),
        None => String::new(),
    }
}

/// The name of a reason for which no consent is needed.
fn reason_of(exemption: Exemption) -> &'static str {
    match exemption {
        Exemption::ConsentChoice => "exemption-consent-choice",
        Exemption::Authentication => "exemption-authentication",
        Exemption::ShoppingBasket => "exemption-shopping-basket",
        Exemption::Interface => "exemption-interface",
        Exemption::LoadBalancing => "exemption-load-balancing",
        Exemption::PaidContent => "exemption-paid-content",
        Exemption::AudienceMeasurement => "exemption-audience-measurement",
        Exemption::Security => "exemption-security",
    }
}
