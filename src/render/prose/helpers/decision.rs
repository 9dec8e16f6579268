//! Helpers about decisions that machines take, and machines with which people interact.

use super::super::Place;
use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, list};
use super::data::scope;
use crate::diagnostic::{Arg, Message};
use crate::model::{Datum, Localised};

/// `{{automated-decisions}}`: each decision with its logic and its consequences, as a list of
/// lists.
pub(super) fn automated_decisions(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, decision) in scope(call).automated_decisions() {
        items.push(Item {
            text: escape(decision.name.get(place.language)),
            below: vec![
                labelled(place, "label-logic", &decision.logic),
                labelled(place, "label-consequences", &decision.consequences),
            ],
        });
        call.print(Datum::AutomatedDecision(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

/// `{{ai-systems}}`: each system with its use and what people must know of it, as a list of lists.
pub(super) fn ai_systems(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, system) in scope(call).artificial_intelligence() {
        let mut below = vec![labelled(place, "label-use", &system.used_for)];
        let disclosure = system.disclosure.as_ref();
        below.extend(disclosure.map(|it| labelled(place, "label-disclosure", it)));
        below.extend(system.caution.as_ref().map(|it| labelled(place, "label-caution", it)));
        if let Some(provider) = &system.provider {
            let recipients = &place.organisation.recipients.recipients;
            let name =
                recipients.get(provider.value.as_str()).map(|it| it.name.get(place.language));
            below.push(label(place, "label-provider", escape(name.unwrap_or_default())));
            call.print(Datum::Recipient(provider.value.clone()));
        }
        items.push(Item { text: escape(system.name.get(place.language)), below });
        call.print(Datum::AiSystem(id.value.clone()));
    }
    Some(Print::Block(list(place.language, &items)))
}

fn labelled(place: Place<'_>, id: &'static str, text: &Localised) -> String {
    label(place, id, escape(text.get(place.language)))
}

fn label(place: Place<'_>, id: &'static str, markdown: String) -> String {
    place.words.message(&Message::new(id).arg("value", Arg::Text(markdown)))
}
