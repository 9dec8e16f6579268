//! When a text says that it was brought up to date.

use super::dossier::Edition;
use crate::claim::Claim;
use crate::fact::{Date, Value};
use crate::language::lexicon::Topic;

/// The dates on which a text says that it was updated, each with its first day.
pub(super) fn updates<'e>(edition: &'e Edition<'_>) -> impl Iterator<Item = (&'e Claim, Date)> {
    let passages = edition.passages_on(Topic::Update);
    passages.flat_map(|passage| edition.claims_in(passage)).filter_map(|claim| match &claim.value {
        Value::Date { date, in_law_title: false } => {
            let first = Date::new(date.year, date.month, date.day.unwrap_or(1))?;
            Some((claim, first))
        }
        _ => None,
    })
}
