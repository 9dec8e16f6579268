//! Helpers about commercial messages: by which channels, on which basis, and how to stop them.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list as items_to_list};
use super::party::reached;
use super::reference::page;
use crate::diagnostic::Message;
use crate::language::format;
use crate::model::{Channel, Datum, Id, Localised, MarketingChannel, Scope};

/// `{{opt-outs "ID"}}`: how to stop the messages of a channel, as a list; `{{opt-outs}}`: of all.
pub(super) fn opt_outs(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let all = channels(call);
    let wanted = if call.has_argument() { Some(call.text()?) } else { None };
    if let Some(id) = &wanted
        && !all.iter().any(|(other, _)| other.value == *id)
    {
        let known: Vec<&str> = all.iter().map(|(id, _)| id.value.as_str()).collect();
        call.unknown(id, &known);
        return None;
    }
    let mut routes: Vec<String> = Vec::new();
    for (id, channel) in all {
        if wanted.as_ref().is_none_or(|wanted| *wanted == id.value) {
            call.print(Datum::Marketing(id.value.clone()));
            for route in routes_of(call, channel) {
                if !routes.contains(&route) {
                    routes.push(route);
                }
            }
        }
    }
    let items: Vec<Item> = routes.into_iter().map(Item::new).collect();
    Some(Print::Block(items_to_list(place.language, &items)))
}

/// `{{marketing-list}}`: each channel with what is declared of it.
pub(super) fn list(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let words = place.words;
    let mut items = Vec::new();
    for (id, channel) in channels(call) {
        call.print(Datum::Marketing(id.value.clone()));
        let say = |id: &'static str, text: String| {
            let text = (!text.is_empty()).then_some(text)?;
            Some(words.message(&Message::new(id).arg("text", text)))
        };
        let routes = routes_of(call, channel);
        let below = [
            say("marketing-content", said(call, channel.content.as_ref())),
            say("marketing-basis", escape(&basis(call, channel))),
            say("marketing-validity", escape(&validity(call, channel))),
            say("marketing-data", escape(&data(call, channel))),
            say("marketing-opt-out", format::list(words, routes)),
        ];
        let below = below.into_iter().flatten().collect();
        items.push(Item { text: escape(&names(call, &channel.channels)), below });
    }
    Some(Print::Block(items_to_list(place.language, &items)))
}

/// `{{marketing-table}}`: the same, in columns.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let words = call.place().words;
    let head = [
        "column-channel",
        "column-content",
        "column-legal-basis",
        "column-consent-validity",
        "column-data-categories",
        "column-opt-out",
    ];
    let mut grid = Grid::of(words, &head);
    for (id, channel) in channels(call) {
        call.print(Datum::Marketing(id.value.clone()));
        let routes = format::list(words, routes_of(call, channel));
        grid.push(vec![
            escape(&capitalised(&names(call, &channel.channels))),
            capitalised(&said(call, channel.content.as_ref())),
            escape(&capitalised(&basis(call, channel))),
            escape(&validity(call, channel)),
            escape(&capitalised(&data(call, channel))),
            capitalised(&routes),
        ]);
    }
    Some(Print::Block(grid.print()))
}

/// `{{marketing-channels}}`: the channels of all messages, inline.
pub(super) fn names_of_all(call: &mut Call<'_>) -> Option<Print> {
    let mut all: Vec<Channel> = Vec::new();
    for (id, channel) in channels(call) {
        call.print(Datum::Marketing(id.value.clone()));
        all.extend(&channel.channels);
    }
    let mut distinct: Vec<Channel> = Vec::new();
    for channel in all {
        if !distinct.contains(&channel) {
            distinct.push(channel);
        }
    }
    Some(Print::Inline(escape(&names(call, &distinct))))
}

fn channels<'c>(call: &Call<'c>) -> Vec<(&'c Id, &'c MarketingChannel)> {
    let place = call.place();
    Scope::new(place.organisation, place.notice).marketing().collect()
}

/// The names of channels: "e-mail, text message and telephone".
pub(super) fn names(call: &Call<'_>, channels: &[Channel]) -> String {
    let words = call.place().words;
    let name = |channel: &Channel| {
        let id = channel.id();
        words.text(&format!("channel-{id}"), None, &[]).unwrap_or_else(|| id.to_owned())
    };
    format::list(words, channels.iter().map(name))
}

fn said(call: &Call<'_>, text: Option<&Localised>) -> String {
    text.map_or_else(String::new, |text| escape(text.get(call.place().language)))
}

/// The legal basis, with the case in which it is that one.
fn basis(call: &Call<'_>, channel: &MarketingChannel) -> String {
    let place = call.place();
    let id = channel.legal_basis.value.id();
    call.print(Datum::LegalBasis(id.to_owned()));
    let name = place.words.text(&format!("basis-{id}"), None, &[]).unwrap_or_else(|| id.to_owned());
    let Some(condition) = &channel.condition else { return name };
    let message = Message::new("marketing-basis-where").arg("basis", name);
    place.words.message(&message.arg("condition", condition.get(place.language)))
}

fn validity(call: &Call<'_>, channel: &MarketingChannel) -> String {
    let validity = channel.consent_validity.as_ref();
    validity.map_or_else(String::new, |period| format::duration(call.place().words, &period.value))
}

fn data(call: &Call<'_>, channel: &MarketingChannel) -> String {
    let place = call.place();
    let categories = &place.organisation.processing.data_categories;
    let names = channel.data.iter().filter_map(|id| {
        let category = categories.get(id.value.as_str())?;
        call.print(Datum::DataCategory(id.value.clone()));
        Some(category.name.get(place.language))
    });
    format::list(place.words, names)
}

/// How to stop the messages, as Markdown: what is declared, the lists, the contact.
fn routes_of(call: &Call<'_>, channel: &MarketingChannel) -> Vec<String> {
    let place = call.place();
    let declared = channel.opt_out.iter().map(|text| escape(text.get(place.language)));
    let mut routes: Vec<String> = declared.collect();
    for id in &channel.lists {
        if let Some(found) = place.organisation.sites.links.get(id.value.as_str()) {
            call.print(Datum::Link(id.value.clone()));
            routes.push(page(place.language, found));
        }
    }
    let contact = channel.contact.as_ref().and_then(|id| {
        let contact = place.organisation.identity.contacts.get(id.value.as_str())?;
        call.print(Datum::Contact(id.value.clone()));
        let reached = reached(place, contact);
        let message = Message::new("marketing-contact").arg("text", reached);
        Some(place.words.message(&message))
    });
    routes.extend(contact);
    routes
}
