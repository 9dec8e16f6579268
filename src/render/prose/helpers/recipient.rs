//! Helpers about recipients.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, list};
use crate::model::{Datum, Recipient};

/// `{{recipients}}`, `{{recipients activity="ID"}}`: a list, each with its condition. Without an
/// activity, those to whom some purpose of the main notice discloses data.
pub(super) fn recipients(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let organisation = place.organisation;
    let activities = &organisation.processing.activities;
    let known: Vec<&str> = activities.keys().map(|id| id.value.as_str()).collect();
    let activity = call.choice("activity", &known);
    let mut items = Vec::new();
    for (id, recipient) in &organisation.recipients.recipients {
        let disclosed = |wanted: Option<&str>| {
            organisation.processing.purposes.values().any(|purpose| {
                purpose.activity.as_ref().map(|id| id.value.as_str()) == wanted
                    && purpose.recipients.iter().any(|other| other.value == id.value)
            })
        };
        if disclosed(activity.as_deref()) {
            items.push(Item::new(words(call, recipient)));
            call.print(Datum::Recipient(id.value.clone()));
        }
    }
    Some(Print::Block(list(place.language, &items)))
}

fn words(call: &Call<'_>, recipient: &Recipient) -> String {
    let language = call.place().language;
    let name = escape(recipient.name.get(language));
    match &recipient.condition {
        Some(condition) => format!("{name} ({})", escape(condition.get(language))),
        None => name,
    }
}
