//! Helpers about how long data are kept.

use super::super::call::{Call, Print};
use super::super::escape::{escape, target};
use super::super::list::{Item, capitalised, list, table as rows_to_table};
use crate::diagnostic::{Arg, Message};
use crate::fact::Bound;
use crate::language::format;
use crate::model::{Datum, Id, Numbering, Retention};
use crate::render::outline::Heading;

/// The id of the section about retention, in every notice.
const SECTION: &str = "retention";

/// `{{retention "ID"}}`: the period with its bound and its start, or the criteria.
pub(super) fn retention(call: &mut Call<'_>) -> Option<Print> {
    let (id, rule) = rule(call)?;
    Some(Print::Inline(escape(&noted(call, id, rule))))
}

/// `{{retention-criteria "ID"}}`: the criteria, as a list.
pub(super) fn criteria(call: &mut Call<'_>) -> Option<Print> {
    let (id, rule) = rule(call)?;
    let language = call.place().language;
    let items: Vec<Item> =
        rule.criteria.iter().map(|criterion| Item::plain(criterion.get(language))).collect();
    call.print(Datum::Retention(id.value.clone()));
    Some(Print::Block(list(language, &items)))
}

/// `{{retention-table}}`: every rule with its period or criteria.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut rows = Vec::new();
    for (id, rule) in &place.organisation.processing.retention {
        rows.push(vec![
            escape(&capitalised(rule.name.get(place.language))),
            escape(&capitalised(&noted(call, id, rule))),
        ]);
    }
    Some(Print::Block(rows_to_table(place.words, &["column-data", "column-retention"], &rows)))
}

/// The words of a rule for the row of a table, as Markdown. Criteria that the section about
/// retention prints are a long read: the row leads there instead of repeating them.
pub(super) fn cell(call: &Call<'_>, id: &Id, rule: &Retention) -> String {
    let place = call.place();
    let section = if rule.period.is_none() { printing_section(call, id) } else { None };
    let Some(heading) = section else {
        return escape(&capitalised(&noted(call, id, rule)));
    };
    call.print(Datum::Retention(id.value.clone()));
    let (numbering, name) = match (place.notice.file.numbering, &heading.number) {
        (Numbering::Articles | Numbering::Roman, Some(number)) => ("articles", &number.reference),
        (_, Some(number)) => ("decimal", &number.reference),
        _ => ("none", &heading.title),
    };
    let link = format!("[{}](#{})", escape(name), target(&heading.id));
    let message =
        Message::new("criteria-of-section").arg("numbering", numbering).arg("section", link);
    capitalised(&place.words.message(&message))
}

/// The section about retention, where it prints the rule.
fn printing_section<'c>(call: &Call<'c>, id: &Id) -> Option<&'c Heading> {
    let trace = call.trace;
    let heading = trace.headings.iter().find(|heading| heading.id == SECTION)?;
    let (_, after) = trace.prose.split_once(&format!("{{#{SECTION}}}"))?;
    let section = after.split("\n## ").next().unwrap_or(after);
    let own = format!("\"{}\"", id.value);
    (section.contains("retention-table") || section.contains(&own)).then_some(heading)
}

/// The words of a rule, noted as printed.
pub(super) fn noted(call: &Call<'_>, id: &Id, rule: &Retention) -> String {
    call.print(Datum::Retention(id.value.clone()));
    fragment(call, rule)
}

fn fragment(call: &Call<'_>, rule: &Retention) -> String {
    let place = call.place();
    let words = place.words;
    let Some(period) = &rule.period else {
        let criteria = rule.criteria.iter().map(|criterion| criterion.get(place.language));
        // Whichever applies decides: the criteria do not add up.
        return words.arg(&Arg::any_of(criteria));
    };
    let bound = match rule.bound {
        Bound::Exact => "bound-exact",
        Bound::AtMost => "bound-at-most",
        Bound::AtLeast => "bound-at-least",
    };
    let period = format::duration(words, &period.value);
    let period = words.message(&Message::new(bound).arg("period", period));
    let Some(trigger) = &rule.trigger else { return period };
    let event = words.text(&format!("trigger-{}", trigger.value.id()), None, &[]);
    match event {
        Some(event) => {
            words.message(&Message::new("period-from").arg("period", period).arg("event", event))
        }
        None => period,
    }
}

fn rule<'c>(call: &mut Call<'c>) -> Option<(&'c Id, &'c Retention)> {
    let id = call.text()?;
    let rules = &call.place().organisation.processing.retention;
    let found = rules.get_key_value(id.as_str());
    if found.is_none() {
        let known: Vec<&str> = rules.keys().map(|id| id.value.as_str()).collect();
        call.unknown(&id, &known);
    }
    found
}
