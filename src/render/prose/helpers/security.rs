//! Helpers about the protection of data, what is asked of users, and what is done about minors.

use super::super::call::{Call, Print};
use super::super::escape::escape;
use super::super::list::{Item, list};
use super::party::reached;
use crate::diagnostic::Message;
use crate::language::format;
use crate::law::{authority, in_european_economic_area};
use crate::model::{Datum, Localised, Scope};

/// `{{measures}}`: a list.
pub(super) fn measures(call: &mut Call<'_>) -> Option<Print> {
    let measures = &call.place().organisation.security.measures;
    listed(call, "security.measures", measures)
}

/// `{{risks}}`: inline.
pub(super) fn risks(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    call.print(Datum::Value("security.risks".to_owned()));
    let risks = place.organisation.security.risks.iter().map(|risk| risk.get(place.language));
    Some(Print::Inline(escape(&format::list(place.words, risks))))
}

/// `{{user-duties}}`: a list.
pub(super) fn user_duties(call: &mut Call<'_>) -> Option<Print> {
    let duties = &call.place().organisation.security.user_duties;
    listed(call, "security.user-duties", duties)
}

/// `{{breach}}`: who is told of a breach, within which time, as a list.
pub(super) fn breach(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let Some(breach) = &place.organisation.security.breach else {
        call.unknown("breach", &[]);
        return None;
    };
    call.print(Datum::Value("security.breach".to_owned()));
    let scope = Scope::new(place.organisation, place.notice);
    let countries = scope.jurisdictions();
    let area = countries.iter().any(|country| in_european_economic_area(country.code()));
    let monaco = countries.iter().any(|country| country.code() == "MC");
    let law = match (area, monaco) {
        (true, true) => "both",
        (true, false) => "gdpr",
        (false, true) => "monegasque",
        (false, false) => "none",
    };
    let mut lines = Vec::new();
    if let Some(period) = &breach.authority {
        let period = format::duration(place.words, &period.value);
        let named = match scope.supervisory_authorities() {
            [only] => authority(&only.value),
            _ => None,
        };
        let message = match named {
            Some(authority) => {
                Message::new("breach-authority-named").arg("authority", authority.acronym)
            }
            None => Message::new("breach-authority"),
        };
        lines.push(escape(&place.words.message(&message.arg("period", period).arg("law", law))));
    }
    let told = match &breach.data_subjects {
        Some(period) => {
            let period = format::duration(place.words, &period.value);
            Message::new("breach-data-subjects").arg("period", period)
        }
        None => Message::new("breach-data-subjects-promptly"),
    };
    lines.push(escape(&place.words.message(&told.arg("law", law))));
    if let Some(id) = &breach.contact
        && let Some(contact) = place.organisation.identity.contacts.get(id.value.as_str())
    {
        call.print(Datum::Contact(id.value.clone()));
        let reached = reached(place, contact);
        let message = Message::new("breach-contact").arg("contact", reached);
        lines.push(place.words.message(&message));
    }
    let items: Vec<Item> = lines.into_iter().map(Item::new).collect();
    Some(Print::Block(list(place.language, &items)))
}

/// `{{minors-allowed}}`: what minors may do alone, as a list.
pub(super) fn minors_allowed(call: &mut Call<'_>) -> Option<Print> {
    let minors = call.place().organisation.rights.minors.as_ref();
    listed(call, "rights.minors.allowed", minors.map_or(&[], |minors| &minors.allowed))
}

/// `{{minors-parental-consent}}`: what needs the consent of the holder of parental
/// responsibility, as a list.
pub(super) fn minors_parental_consent(call: &mut Call<'_>) -> Option<Print> {
    let minors = call.place().organisation.rights.minors.as_ref();
    let consent: &[Localised] = minors.map_or(&[], |minors| &minors.parental_consent);
    listed(call, "rights.minors.parental-consent", consent)
}

/// `{{minors-age}}`: the age from which a minor consents alone: "15 years".
pub(super) fn minors_age(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let minors = place.organisation.rights.minors.as_ref();
    let Some(age) = minors.and_then(|minors| minors.consent_age.as_ref()) else {
        call.unknown("rights.minors.consent-age", &[]);
        return None;
    };
    call.print(Datum::Value("rights.minors.consent-age".to_owned()));
    let message = Message::new("count-years").arg("count", i64::from(age.value));
    Some(Print::Inline(escape(&place.words.message(&message))))
}

/// Declared items as a list.
fn listed(call: &Call<'_>, path: &str, texts: &[Localised]) -> Option<Print> {
    let language = call.place().language;
    if !texts.is_empty() {
        call.print(Datum::Value(path.to_owned()));
    }
    let items: Vec<Item> = texts.iter().map(|text| Item::plain(text.get(language))).collect();
    Some(Print::Block(list(language, &items)))
}
