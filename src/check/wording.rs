//! Values and places as the messages of findings print them.

use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::fact::{Bound, Period, Value};
use crate::language::{Language, format};
use crate::model::Organisation;

/// A value of a claim, left to the reader's language where it has words.
pub(super) fn value(value: &Value) -> Arg {
    match value {
        Value::Duration(stated) => period(stated),
        Value::Date { date, .. } => format::date_message(*date).into(),
        Value::Phone(phone) => phone.international().into(),
        Value::Address(address) => address.to_string().into(),
        Value::Reference(reference) => {
            let last = reference.to.as_ref().map(|to| format!("–{to}")).unwrap_or_default();
            format!("{}{last}", reference.number).into()
        }
        other => match other.normal_form() {
            serde_json::Value::String(text) => text.into(),
            form => form.to_string().into(),
        },
    }
}

/// A text by its language: "the French", to be used as a subject.
pub(super) fn language(language: Language) -> Message {
    Message::new(match language {
        Language::Fr => "text-in-fr",
        Language::En => "text-in-en",
    })
}

/// A stated period, a range by both ends.
pub(super) fn period(period: &Period) -> Arg {
    match period.to {
        None => period.duration.wording(),
        Some(to) => Message::new("duration-range")
            .arg("from", period.duration.wording())
            .arg("to", to.wording())
            .into(),
    }
}

/// A period with its bound: "at most 6 months".
pub(super) fn bounded(period: Arg, bound: Bound) -> Arg {
    let id = match bound {
        Bound::Exact => return period,
        Bound::AtMost => "bound-at-most",
        Bound::AtLeast => "bound-at-least",
    };
    Message::new(id).arg("period", period).into()
}

/// Adds the place of a collection of the data; where there is none, the organisation's.
pub(super) fn collection(
    finding: Diagnostic,
    organisation: &Organisation,
    key: &str,
) -> Diagnostic {
    match organisation.places.find(key) {
        Some(place) => finding.label(place, "datum"),
        None => finding.label(organisation.places.of(key), "nowhere"),
    }
}
