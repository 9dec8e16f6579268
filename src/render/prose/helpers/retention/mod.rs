//! Helpers about how long data are kept.

mod schedule;
mod wording;

use self::wording::{Wording, done, whole};
use super::super::call::{Call, Print};
use super::super::escape::{escape, target};
use super::super::grid::Grid;
use super::super::list::{Item, capitalised, list as items_to_list};
use crate::diagnostic::{Arg, Message};
use crate::model::{Datum, Id, Numbering, Retention, Scope};
use crate::render::outline::Heading;

pub(super) use self::schedule::schedule;

/// The id of the section about retention, in every notice.
const SECTION: &str = "retention";

/// The helpers that print every rule of the notice, or those of a group.
const OF_ALL: [&str; 3] = ["retention-table", "retention-list", "retention-schedule"];

/// `{{retention "ID"}}`: the period with its bound, start and stages, or the criteria.
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
    Some(Print::Block(items_to_list(language, &items)))
}

/// `{{retention-table}}`, `{{retention-table group="ID"}}`: every rule with its stages.
pub(super) fn table(call: &mut Call<'_>) -> Option<Print> {
    let words = call.place().words;
    let head = [
        "column-data",
        "column-retention",
        "column-archive",
        "column-extract",
        "column-end",
        "column-remarks",
    ];
    let mut grid = Grid::of(words, &head);
    for (id, rule) in chosen(call) {
        call.print(Datum::Retention(id.value.clone()));
        let wording = Wording::new(words, rule);
        let remarks = remarks(call, &wording);
        let cells =
            [wording.name, wording.active, wording.archive, wording.extract, wording.end, remarks];
        grid.push(cells.iter().map(|cell| escape(&capitalised(cell))).collect());
    }
    Some(Print::Block(grid.print()))
}

/// `{{retention-list}}`, `{{retention-list group="ID"}}`: every rule with all that is said of it.
pub(super) fn list(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let mut items = Vec::new();
    for (id, rule) in chosen(call) {
        call.print(Datum::Retention(id.value.clone()));
        let wording = Wording::new(place.words, rule);
        let (name, kept) = (escape(&wording.name), escape(&wording.whole(place.words)));
        let mut below = details(call, &wording);
        if below.is_empty() {
            let message = Message::new("retention-line").arg("data", name).arg("period", kept);
            items.push(Item::new(place.words.message(&message)));
        } else {
            let message = Message::new("retention-detail").arg("period", kept);
            below.insert(0, place.words.message(&message));
            items.push(Item { text: name, below });
        }
    }
    Some(Print::Block(items_to_list(place.language, &items)))
}

/// What is said of a rule besides its own period, as Markdown.
fn details(call: &Call<'_>, wording: &Wording) -> Vec<String> {
    let words = call.place().words;
    let of = |id: &'static str, text: &str| {
        let text = (!text.is_empty()).then(|| escape(text))?;
        Some(words.message(&Message::new(id).arg("text", text)))
    };
    let recommended = schedule::recommended(call);
    let recommended = (!wording.recommended.is_empty()).then(|| {
        let message = Message::new("retention-detail-named").arg("name", recommended);
        words.message(&message.arg("text", escape(&wording.recommended)))
    });
    [
        of("retention-detail-end", &wording.end),
        of("retention-detail-legal", &wording.legal),
        recommended,
        of("retention-detail-references", &wording.references),
        of("retention-detail-justification", &wording.justification),
        of("retention-detail-note", &wording.note),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `{{retention-sentence "ID"}}`: all that is said of a rule, in sentences.
pub(super) fn sentence(call: &mut Call<'_>) -> Option<Print> {
    let (id, rule) = rule(call)?;
    let words = call.place().words;
    call.print(Datum::Retention(id.value.clone()));
    let wording = Wording::new(words, rule);
    let id = match (rule.period.is_some(), rule.during.is_some()) {
        (true, false) => "retention-sentence",
        (_, true) => "retention-sentence-during",
        (false, false) if wording.active.is_empty() => "retention-sentence-stages",
        (false, false) => "retention-sentence-criteria",
    };
    let first = Message::new(id)
        .arg("name", capitalised(&wording.name))
        .arg("period", wording.whole(words));
    let mut sentences = vec![words.message(&first)];
    let mut say = |message: Message| sentences.push(words.message(&message));
    if let Some(end) = rule.end {
        say(Message::new("retention-sentence-end").arg("done", Message::new(done(end))));
    }
    if !wording.legal.is_empty() {
        say(Message::new("retention-sentence-legal").arg("period", wording.legal.as_str()));
    }
    if !wording.recommended.is_empty() {
        let name = capitalised(&schedule::recommended(call));
        let period = wording.recommended.as_str();
        say(Message::new("retention-sentence-named").arg("name", name).arg("period", period));
    }
    for (id, text) in [
        ("retention-sentence-references", &wording.references),
        ("retention-sentence-justification", &wording.justification),
    ] {
        if !text.is_empty() {
            say(Message::new(id).arg("text", text.as_str()));
        }
    }
    if !wording.note.is_empty() {
        let note = capitalised(&wording.note);
        say(Message::new("retention-sentence-note").arg("text", note));
    }
    Some(Print::Inline(escape(&sentences.join(" "))))
}

/// `{{end-of-retention}}`: what is done with "the data" at the end, as a participle.
pub(super) fn end(call: &mut Call<'_>) -> Option<Print> {
    let place = call.place();
    let Some(end) = place.organisation.processing.end_of_retention else {
        call.unknown("end-of-retention", &[]);
        return None;
    };
    call.print(Datum::Value("end-of-retention".to_owned()));
    Some(Print::Inline(escape(&place.words.message(&Message::new(done(end))))))
}

/// The words of a rule for the row of a table, as Markdown. Criteria that the section about
/// retention prints are a long read: the row leads there instead of repeating them.
pub(super) fn cell(call: &Call<'_>, id: &Id, rule: &Retention) -> String {
    let place = call.place();
    let timed = rule.period.is_some() || rule.during.is_some();
    let section = if timed { None } else { printing_section(call, id, rule) };
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
fn printing_section<'c>(call: &Call<'c>, id: &Id, rule: &Retention) -> Option<&'c Heading> {
    let trace = call.trace;
    let heading = trace.headings().iter().find(|heading| heading.id == SECTION)?;
    let (_, after) = trace.prose.split_once(&format!("{{#{SECTION}}}"))?;
    let section = after.split("\n## ").next().unwrap_or(after);
    let own = format!("\"{}\"", id.value);
    let group = rule.group.as_ref().map_or("", |id| id.value.as_str());
    let listed = OF_ALL.iter().any(|helper| {
        section.contains(&format!("{{{{{helper}}}}}"))
            || section.contains(&format!("{{{{{helper} group=\"{group}\"}}}}"))
    });
    (listed || section.contains(&own)).then_some(heading)
}

/// The words of a rule, noted as printed.
pub(super) fn noted(call: &Call<'_>, id: &Id, rule: &Retention) -> String {
    call.print(Datum::Retention(id.value.clone()));
    whole(call.place().words, rule)
}

/// The remark and the justification of a rule, in one cell.
fn remarks(call: &Call<'_>, wording: &Wording) -> String {
    let words = call.place().words;
    let justified = (!wording.justification.is_empty()).then(|| {
        let message = Message::new("retention-justified");
        words.message(&message.arg("text", wording.justification.as_str()))
    });
    let note = (!wording.note.is_empty()).then(|| wording.note.clone());
    words.arg(&Arg::Text(note.into_iter().chain(justified).collect::<Vec<_>>().join(", ")))
}

/// The rules of the notice, those of a group where the call names one.
fn chosen<'c>(call: &mut Call<'c>) -> Vec<(&'c Id, &'c Retention)> {
    let place = call.place();
    let groups = &place.organisation.processing.retention_groups;
    let known: Vec<&str> = groups.keys().map(|id| id.value.as_str()).collect();
    let group = call.choice("group", &known);
    let rules = Scope::new(place.organisation, place.notice).retention();
    let belongs = |rule: &Retention| {
        let own = rule.group.as_ref().map(|id| id.value.as_str());
        group.is_none() || own == group.as_deref()
    };
    rules.filter(|(_, rule)| belongs(rule)).collect()
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
