//! Helpers that print one value by its path: a plain value, a date, a period.

use serde_json::Value;

use super::super::call::{Argument, Call, Print};
use super::super::escape::escape;
use super::super::lookup::datum;
use super::super::select;
use super::declared::periods;
use crate::fact::Date;
use crate::language::format;
use crate::model::Datum;

/// Prints a plain value: what an expression that is only a path stands for.
pub(super) fn print(call: &mut Call<'_>) -> Option<Print> {
    let argument = call.argument()?;
    let text = match &argument.value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => {
            call.trace.unknown_path(&argument.path.unwrap_or_default());
            return None;
        }
    };
    note(call, &argument);
    Some(Print::Inline(escape(&text)))
}

/// Notes which datum a path belongs to.
fn note(call: &Call<'_>, argument: &Argument) {
    let Some(path) = &argument.path else { return };
    let within = path.strip_prefix("this.").and_then(|rest| {
        let (collection, id) = call.trace.record()?;
        Some(format!("{collection}.{id}.{rest}"))
    });
    let path = within.as_ref().unwrap_or(path);
    let mut parts = path.splitn(3, '.');
    let found = match (parts.next(), parts.next()) {
        (Some("this") | None, _) => return,
        (Some("controller"), _) => {
            Datum::Entity(call.place().organisation.identity.controller.value.clone())
        }
        (Some("publisher"), _) => Datum::Entity(select::publisher(call.place()).value.clone()),
        (Some("data-protection-officer"), _) => {
            let officer = &call.place().organisation.identity.data_protection_officer;
            let Some(officer) = officer else { return };
            Datum::Contact(officer.value.clone())
        }
        (Some(collection), Some(id)) => match datum(collection, id) {
            Datum::Value(_) => Datum::Value(path.clone()),
            known => known,
        },
        _ => Datum::Value(path.clone()),
    };
    call.print(found);
}

/// `{{date version.date}}`, `{{date "entities.ID.registered-on"}}`.
pub(super) fn date(call: &mut Call<'_>) -> Option<Print> {
    let argument = call.argument()?;
    let text = argument.value.as_str().unwrap_or_default().to_owned();
    let date = if let Ok(date) = text.parse::<Date>() {
        note(call, &argument);
        date
    } else {
        dated(call, argument.path.as_deref().unwrap_or(&text))?
    };
    Some(Print::Inline(escape(&format::date(call.place().words, date))))
}

fn dated(call: &Call<'_>, path: &str) -> Option<Date> {
    let place = call.place();
    let entities = &place.organisation.identity.entities;
    let versions = &place.notice.file.versions;
    let mut known = vec!["version.date".to_owned()];
    if path == "version.date"
        && let Some(version) = versions.first()
    {
        call.print(Datum::Value(path.to_owned()));
        return Some(version.date.value);
    }
    for (id, entity) in entities {
        let Some(date) = &entity.registered_on else { continue };
        let here = format!("entities.{}.registered-on", id.value);
        if here == path {
            call.print(Datum::Entity(id.value.clone()));
            return Some(date.value);
        }
        known.push(here);
    }
    unknown(call, path, &known);
    None
}

/// `{{duration "retention.ID"}}`, `{{duration "rights.response"}}`: a declared period in words.
pub(super) fn duration(call: &mut Call<'_>) -> Option<Print> {
    let path = call.text()?;
    let Some((_, datum, period)) = periods(call).into_iter().find(|(known, ..)| *known == path)
    else {
        let known: Vec<String> = periods(call).into_iter().map(|(known, ..)| known).collect();
        unknown(call, &path, &known);
        return None;
    };
    call.print(datum);
    Some(Print::Inline(escape(&format::duration(call.place().words, &period))))
}

fn unknown(call: &Call<'_>, path: &str, known: &[String]) {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    call.unknown(path, &known);
}
