//! Errors of the template engine as findings: in which template and where, what is wrong, what to
//! do. The engine speaks English; where its words are needed they are quoted as its own.

use std::error::Error as _;
use std::ops::Range;

use minijinja::{Error, ErrorKind};
use serde_json::Value as Json;

use super::{COLLECTION, Template, Theme};
use crate::diagnostic::{Diagnostic, Message, nearest};
use crate::source::Span;

/// What the engine writes after the name of a value that does not exist.
const UNDEFINED: &str = " is undefined";

/// An error that arose while the template `asked` was read or run over `data`.
pub(super) fn finding(theme: &Theme, asked: &str, data: &Json, error: &Error) -> Diagnostic {
    let error = cause(error);
    let detail = error.detail().unwrap_or_default();
    let about = |id: &'static str, detail: &str| {
        Diagnostic::new("theme-error").arg("detail", Message::new(id).arg("detail", detail))
    };
    let finding = match error.kind() {
        ErrorKind::SyntaxError => {
            about("theme-syntax", "").arg("engine", detail).note("engine").help("syntax")
        }
        ErrorKind::UndefinedError => {
            let name = detail.trim_end_matches(UNDEFINED).trim_matches('`');
            let finding = about("theme-undefined", name);
            match near_name(name, data) {
                Some(near) => finding.arg("suggestion", near).help("suggestion"),
                None => finding.help("names"),
            }
        }
        ErrorKind::TemplateNotFound => {
            let name = quoted(detail).unwrap_or(asked);
            if let Some(broken) = theme.broken.get(name) {
                return broken.clone();
            }
            let finding = about("theme-no-template", name);
            match nearest(name, theme.templates.keys().map(String::as_str)) {
                Some(near) => finding.arg("suggestion", near).help("suggestion"),
                None => finding.help("template"),
            }
        }
        ErrorKind::UnknownFilter => about("theme-filter", word(detail, 1)).help("filter"),
        ErrorKind::UnknownTest => about("theme-test", word(detail, 1)).help("test"),
        ErrorKind::UnknownFunction => about("theme-function", word(detail, 0)).help("function"),
        ErrorKind::OutOfFuel => about("theme-endless", "").help("endless"),
        ErrorKind::WriteFailure => about("theme-large", "").help("large"),
        ErrorKind::InvalidOperation if is_circle(detail) => {
            about("theme-circle", "").help("circle")
        }
        ErrorKind::InvalidOperation if detail == COLLECTION => {
            about("theme-collection", "").help("collection")
        }
        kind => {
            let engine = if detail.is_empty() { kind.to_string() } else { detail.to_owned() };
            about("theme-other", "").arg("engine", engine).note("engine").help("help")
        }
    };
    let name = error.name().filter(|name| theme.templates.contains_key(*name));
    let template = theme.templates.get(name.unwrap_or(asked));
    let template = template.or_else(|| theme.templates.values().next());
    finding.label_if(template.map(|template| place(template, error)), "here")
}

/// A tag that is too long to be read.
pub(super) fn tangled(place: Span) -> Diagnostic {
    let detail = Message::new("theme-tangled").arg("detail", "");
    Diagnostic::new("theme-error").arg("detail", detail).label(place, "here").help("tangled")
}

/// The error in the template that another one includes.
fn cause(error: &Error) -> &Error {
    let mut cause = error;
    while matches!(cause.kind(), ErrorKind::BadInclude | ErrorKind::EvalBlock) {
        let inner = cause.source().and_then(|inner| inner.downcast_ref::<Error>());
        let Some(inner) = inner.filter(|inner| inner.name().is_some()) else { break };
        cause = inner;
    }
    cause
}

/// Whether templates or macros lead back to themselves.
fn is_circle(detail: &str) -> bool {
    detail.starts_with("recursion limit") || detail.starts_with("cycle in template inheritance")
}

/// The first name in quotes of either kind.
fn quoted(detail: &str) -> Option<&str> {
    detail.split(['"', '\'']).nth(1)
}

fn word(detail: &str, index: usize) -> &str {
    detail.split(' ').nth(index).unwrap_or(detail)
}

/// The name that was probably meant: beside the one that does not exist, else anywhere.
fn near_name(name: &str, data: &Json) -> Option<String> {
    let (above, last) = name.rsplit_once('.').map_or((None, name), |(a, b)| (Some(a), b));
    let mut steps = above.into_iter().flat_map(|above| above.split('.'));
    let beside = steps.try_fold(data, |at, step| at.get(step));
    if let Some(beside) = beside.and_then(Json::as_object) {
        let near = nearest(last, beside.keys().map(String::as_str))?;
        return Some(above.map_or_else(|| near.to_owned(), |above| format!("{above}.{near}")));
    }
    let mut names = Vec::new();
    collect(data, &mut names);
    let near = nearest(last, names)?;
    above.map(|above| format!("{above}.{near}"))
}

/// The names of everything.
fn collect<'d>(data: &'d Json, names: &mut Vec<&'d str>) {
    match data {
        Json::Object(items) => {
            for (name, item) in items {
                names.push(name);
                collect(item, names);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

/// The bytes that an error points at; else its line, and the first one where it has none.
fn place(template: &Template, error: &Error) -> Span {
    let line = || {
        let number = error.line().unwrap_or(1).saturating_sub(1);
        let line = template.text.lines().nth(number)?;
        let start = line.as_ptr() as usize - template.text.as_ptr() as usize;
        Some(start..start + line.len())
    };
    let inside =
        |range: &Range<usize>| !range.is_empty() && template.text.get(range.clone()).is_some();
    let range = error.range().filter(inside).or_else(line).unwrap_or(0..0);
    Span::new(template.file, range)
}
