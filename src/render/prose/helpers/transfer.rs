//! Helpers about where data go: countries of hosting, transfers and their safeguards.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list};
use super::super::{Place, select};
use super::processing::citation;
use crate::diagnostic::Message;
use crate::fact::{Country, Territory, TransferTool};
use crate::language::{Language, format};
use crate::law::{in_european_economic_area, transfer_tool};
use crate::model::{Datum, Recipient};

/// `{{transfer-table}}`: the recipients out of the territory, their countries, and what makes the
/// transfer lawful.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let head = ["column-recipient", "column-country", "column-safeguard"];
    let mut grid = Grid::of(place.words, &head);
    for (id, recipient) in select::transfers(place) {
        grid.push(vec![
            escape(&capitalised(recipient.name.get(place.language))),
            escape(&destinations(place, recipient)),
            escape(&capitalised(&safeguard(place, recipient))),
        ]);
        call.print(Datum::Recipient(id.value.clone()));
    }
    Some(Print::Block(grid.print()))
}

/// The countries of a recipient to which a transfer is made; all of them where each is at home.
fn destinations(place: Place<'_>, recipient: &Recipient) -> String {
    let all = recipient.countries.iter().map(|it| it.value);
    let abroad: Vec<Country> = all.filter(|country| select::is_abroad(place, *country)).collect();
    if abroad.is_empty() {
        return countries(place, recipient);
    }
    let names = abroad.into_iter().map(|country| format::country(place.words, country));
    capitalised(&format::list(place.words, names))
}

/// `{{transfer-tools}}`: the tools of transfers with their articles, as a list.
pub(super) fn tools(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let tools = select::transfer_tools(place);
    let items: Vec<Item> = tools
        .into_iter()
        .map(|tool| {
            Item::new(format!("{} ({})", escape(&name(place, tool)), articles(place, tool)))
        })
        .collect();
    call.print(Datum::Value("transfers.tools".to_owned()));
    Some(Print::Block(list(place.language, &items)))
}

/// `{{transfer-cases}}`: the occasions of transfers, as a list.
pub(super) fn cases(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let rule = place.organisation.recipients.transfers.iter();
    let cases = rule.flat_map(|rule| &rule.cases);
    let items: Vec<Item> = cases.map(|case| Item::plain(case.get(place.language))).collect();
    call.print(Datum::Value("transfers.cases".to_owned()));
    Some(Print::Block(list(place.language, &items)))
}

/// `{{hosting}}`: where data are hosted, after the preposition that each place takes.
pub(super) fn hosting(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let places = place.organisation.recipients.hosting.iter().map(|territory| {
        escape(&match territory.value {
            Territory::Union => place.words.message(&Message::new("in-union")),
            Territory::Area => place.words.message(&Message::new("in-area")),
            Territory::Country(country) => format::in_country(place.words, country),
        })
    });
    let places = format::list(place.words, places);
    call.print(Datum::Value("hosting".to_owned()));
    call.inline(places)
}

/// The countries in which a recipient receives data.
pub(super) fn countries(place: Place<'_>, recipient: &Recipient) -> String {
    let names = recipient.countries.iter().map(|it| format::country(place.words, it.value));
    capitalised(&format::list(place.words, names))
}

/// What makes the transfer to a recipient lawful: its own tool, or those of all transfers where
/// its countries need one.
pub(super) fn safeguard(place: Place<'_>, recipient: &Recipient) -> String {
    if let Some(transfer) = &recipient.transfer {
        return name(place, transfer.tool.value);
    }
    // Monegasque law, too, deems the Member States adequate (law n° 1.565, Article 97).
    let leaves = recipient.countries.iter().map(|it| it.value).any(|country| {
        !country.is_any()
            && select::is_abroad(place, country)
            && !in_european_economic_area(country.code())
    });
    let rule = place.organisation.recipients.transfers.as_ref().filter(|_| leaves);
    let Some(rule) = rule else { return String::new() };
    format::any(place.words, rule.tools.iter().map(|tool| name(place, tool.value)))
}

/// The official name of a tool.
fn name(place: Place<'_>, tool: TransferTool) -> String {
    let tool = transfer_tool(tool.id());
    let name = tool.map(|tool| match place.language {
        Language::Fr => tool.name_fr,
        Language::En => tool.name_en,
    });
    name.unwrap_or_default().to_owned()
}

fn articles(place: Place<'_>, tool: TransferTool) -> String {
    let tool = transfer_tool(tool.id());
    let gdpr = tool.map(|tool| tool.gdpr);
    let monegasque = tool.and_then(|tool| tool.monegasque_act);
    escape(&citation(place, [("gdpr-article", gdpr), ("monegasque-law-article", monegasque)]))
}
