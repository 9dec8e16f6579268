//! Findings as data that can be laid aside and taken up again. The names in them are few and stand
//! in the program; a name that is taken up is made once.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Arg, Diagnostic, Edit, Label, Message};
use crate::source::{FileId, Span};

/// A finding before levels and waivers.
#[derive(Serialize, Deserialize)]
pub(super) struct Finding {
    rule: String,
    args: Vec<(String, Value)>,
    labels: Vec<(Place, String)>,
    notes: Vec<String>,
    helps: Vec<String>,
    edits: Vec<(Place, String)>,
}

/// A place: the number of the file, where it begins and where it ends.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Place(u32, u32, u32);

#[derive(Serialize, Deserialize)]
enum Value {
    Text(String),
    Number(i64),
    AnyOf(Vec<Value>),
    AllOf(Vec<Value>),
    Message(String, Vec<(String, Value)>),
}

/// From the numbers that files had to those that they have: files beyond `from` are now beyond
/// `to`, and the others are the same.
#[derive(Clone, Copy)]
pub(super) struct Renumbering {
    pub(super) from: u32,
    pub(super) to: u32,
}

impl Renumbering {
    pub(super) fn file(self, id: u32) -> FileId {
        let moved = id.checked_sub(self.from).map(|below| self.to.saturating_add(below));
        FileId::from_index(moved.unwrap_or(id))
    }

    pub(super) fn span(self, place: Place) -> Span {
        Span { file: self.file(place.0), start: place.1, end: place.2 }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self(span.file.index(), span.start, span.end)
    }
}

impl Finding {
    /// Lays a finding aside.
    pub(super) fn of(finding: &Diagnostic) -> Self {
        let Diagnostic { rule, args, labels, notes, helps, edits, .. } = finding;
        let all = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        Self {
            rule: (*rule).to_owned(),
            args: values(args),
            labels: labels.iter().map(|it| (it.span.into(), it.text.to_owned())).collect(),
            notes: all(notes),
            helps: all(helps),
            edits: edits.iter().map(|it| (it.span.into(), it.text.clone())).collect(),
        }
    }

    /// Takes it up again; `None` where there is no such rule.
    pub(super) fn taken_up(self, files: Renumbering) -> Option<Diagnostic> {
        let mut finding = Diagnostic::new(crate::check::rule(&self.rule)?.name);
        finding.args = arguments(self.args);
        let labels = self.labels.into_iter();
        let labels = labels.map(|(at, text)| Label { span: files.span(at), text: name(text) });
        finding.labels = labels.collect();
        finding.notes = self.notes.into_iter().map(name).collect();
        finding.helps = self.helps.into_iter().map(name).collect();
        let edits = self.edits.into_iter();
        finding.edits = edits.map(|(at, text)| Edit { span: files.span(at), text }).collect();
        Some(finding)
    }
}

fn values(args: &[(&'static str, Arg)]) -> Vec<(String, Value)> {
    args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg))).collect()
}

fn value(arg: &Arg) -> Value {
    match arg {
        Arg::Text(text) => Value::Text(text.clone()),
        Arg::Number(number) => Value::Number(*number),
        Arg::AnyOf(all) => Value::AnyOf(all.iter().map(value).collect()),
        Arg::AllOf(all) => Value::AllOf(all.iter().map(value).collect()),
        Arg::Message(Message { id, args }) => Value::Message((*id).to_owned(), values(args)),
    }
}

fn arguments(values: Vec<(String, Value)>) -> Vec<(&'static str, Arg)> {
    values.into_iter().map(|(key, value)| (name(key), argument(value))).collect()
}

fn argument(value: Value) -> Arg {
    match value {
        Value::Text(text) => Arg::Text(text),
        Value::Number(number) => Arg::Number(number),
        Value::AnyOf(all) => Arg::AnyOf(all.into_iter().map(argument).collect()),
        Value::AllOf(all) => Arg::AllOf(all.into_iter().map(argument).collect()),
        Value::Message(id, args) => Arg::Message(Message { id: name(id), args: arguments(args) }),
    }
}

/// A name that lasts as long as the program.
pub(super) fn name(text: String) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(text.as_str()) {
        return known;
    }
    let new: &'static str = text.leak();
    names.insert(new);
    new
}

#[cfg(test)]
mod tests {
    use super::{Finding, Renumbering};
    use crate::diagnostic::{Arg, Diagnostic, Message};
    use crate::source::{FileId, Span};

    #[test]
    fn a_finding_comes_back_as_it_was_with_the_numbers_of_today() {
        let finding = |own: u32| {
            let span = |file: u32| Span::new(FileId::from_index(file), 2..5);
            Diagnostic::new("contradicted-duration")
                .arg("text", "x")
                .arg("count", 3_i64)
                .arg("all", Arg::any_of(["a", "b"]))
                .arg("about", Message::new("m").arg("detail", Arg::all_of(["c"])))
                .label(span(own), "here")
                .label(span(1), "there")
                .note("why")
                .help("help")
                .edit(span(own + 1), "y")
        };
        let taken_up = |json: &str| {
            let kept = serde_json::from_str::<Finding>(json).ok()?;
            Some(kept.taken_up(Renumbering { from: 10, to: 70 }))
        };
        let json = serde_json::to_string(&Finding::of(&finding(10))).unwrap_or_default();
        assert_eq!(taken_up(&json), Some(Some(finding(70))));
        let unknown = json.replace("contradicted-duration", "no-such-rule");
        assert_eq!(taken_up(&unknown), Some(None));
    }
}
