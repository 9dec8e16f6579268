//! The schedule of retention: the rules by group, beside what laws and authorities say.

use super::super::super::call::{Call, Print};
use super::super::super::escape::escape;
use super::super::super::grid::{Grid, captioned};
use super::super::super::list::capitalised;
use super::remarks;
use super::wording::Wording;
use crate::diagnostic::Message;
use crate::law::authority;
use crate::model::{Datum, Id, Retention, Scope};

/// `{{retention-schedule}}`: a table for each group, all with the same columns.
pub(crate) fn schedule(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let rules: Vec<_> = Scope::new(place.organisation, place.notice).retention().collect();
    let mut tables = Vec::new();
    for (id, group) in &place.organisation.processing.retention_groups {
        let own = rules.iter().filter(|(_, rule)| group_of(rule) == Some(id.value.as_str()));
        let caption = escape(&capitalised(group.name.get(place.language)));
        tables.push((caption, grid(call, own)));
    }
    let others = rules.iter().filter(|(_, rule)| group_of(rule).is_none());
    let caption = if tables.is_empty() {
        String::new()
    } else {
        escape(&place.words.message(&Message::new("retention-other")))
    };
    tables.push((caption, grid(call, others)));
    let mut columns = vec![false; COLUMNS];
    for (_, table) in &tables {
        for (shown, filled) in columns.iter_mut().zip(table.filled()) {
            *shown |= filled;
        }
    }
    let tables: Vec<(String, String)> =
        tables.into_iter().map(|(caption, table)| (caption, table.print_with(&columns))).collect();
    Some(Print::Block(captioned(&tables)))
}

fn group_of(rule: &Retention) -> Option<&str> {
    rule.group.as_ref().map(|id| id.value.as_str())
}

/// The number of columns of a schedule.
const COLUMNS: usize = 9;

/// The rows of a group.
fn grid<'a>(call: &Call<'_>, rules: impl Iterator<Item = &'a (&'a Id, &'a Retention)>) -> Grid {
    let words = call.place().words;
    let message = |id: &'static str| words.message(&Message::new(id));
    let mut grid = Grid::new(vec![
        message("column-data"),
        message("column-legal-period"),
        capitalised(&recommended(call)),
        message("column-references"),
        message("column-implemented"),
        message("column-archive"),
        message("column-extract"),
        message("column-end"),
        message("column-remarks"),
    ]);
    for (id, rule) in rules {
        call.print(Datum::Retention(id.value.clone()));
        let wording = Wording::new(words, rule);
        let remarks = remarks(call, &wording);
        let cells: [String; COLUMNS] = [
            wording.name,
            wording.legal,
            wording.recommended,
            wording.references,
            wording.active,
            wording.archive,
            wording.extract,
            wording.end,
            remarks,
        ];
        grid.push(cells.iter().map(|cell| escape(&capitalised(cell))).collect());
    }
    grid
}

/// "period recommended by the CNIL"; the authority is named where only one is competent.
pub(super) fn recommended(call: &Call<'_>) -> String {
    let place = call.place();
    let ids = Scope::new(place.organisation, place.notice).supervisory_authorities();
    let named = match ids {
        [only] => authority(&only.value),
        _ => None,
    };
    place.words.message(&match named {
        Some(authority) => {
            Message::new("retention-recommended-by").arg("authority", authority.acronym)
        }
        None => Message::new("retention-recommended"),
    })
}
