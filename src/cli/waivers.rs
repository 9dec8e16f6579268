//! `tabellion waivers`: what the workspace accepts for a time, a line for each waiver.

use serde_json::{Value, json};

use super::Status;
use super::context::Context;
use super::failure::Failure;
use super::output::table;
use crate::diagnostic::{Message, Nature};
use crate::language::{Words, format};
use crate::pipeline::{self, Checked, Settings, WaiverState, WaiverUse};
use crate::report::Format;
use crate::source::{Sources, Spanned};

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    let (host, _) = context.workspace()?;
    let organisations = context.settings(&*host)?.organisations;
    // Whether a waiver is of any use is told only by all organisations together.
    let checked = pipeline::check(&*host, &Settings::default())?;
    let Some(waivers) = checked.waivers.as_ref().filter(|_| !settings_are_broken(&checked)) else {
        return Ok(context.report(&checked)?);
    };
    let wanted = |waiver: &&WaiverUse| {
        let path = waiver.place.as_deref().unwrap_or_default();
        organisations.is_empty() || organisations.iter().any(|id| concerns(path, id))
    };
    let waivers: Vec<&WaiverUse> = waivers.iter().filter(wanted).collect();
    let (sources, words) = (&checked.sources, context.words);
    if context.format() == Format::Json {
        let objects: Vec<Value> = waivers.iter().map(|waiver| object(waiver, sources)).collect();
        context.out.json(&json!({ "version": 1, "waivers": objects }))?;
    } else if waivers.is_empty() {
        if !context.common.quiet {
            context.out.line(&words.message(&Message::new("cli-waivers-none")))?;
        }
    } else {
        let rows: Vec<Vec<String>> =
            waivers.iter().map(|waiver| row(waiver, sources, words)).collect();
        context.out.text(&table(&rows))?;
    }
    Ok(Status::Clean)
}

/// Whether a part of the settings could not be read: a waiver may be among what was lost.
fn settings_are_broken(checked: &Checked) -> bool {
    let unreadable = |name: &str| {
        pipeline::rules().any(|rule| rule.name == name && rule.nature == Nature::Syntax)
    };
    checked.findings.iter().any(|finding| {
        let file = finding.span().map(|span| checked.sources.file(span.file));
        file.is_some_and(|file| holds_waivers(&file.path)) && unreadable(finding.rule)
    })
}

/// Whether waivers may stand in a file.
fn holds_waivers(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    matches!(name, "tabellion.yaml" | "organisation.yaml" | "notice.yaml")
}

/// Whether a path lies within an organisation, or holds it.
fn concerns(path: &str, organisation: &str) -> bool {
    let folder = format!("content/{organisation}/");
    let path = format!("{}/", path.trim_end_matches('/'));
    path.starts_with(&folder) || folder.starts_with(&path)
}

/// Where it is declared, its rule, what it covers, its end and how it stands, who
/// accepts it and why.
fn row(waiver: &WaiverUse, sources: &Sources, words: &Words) -> Vec<String> {
    let declared = &waiver.waiver;
    let (start, _) = sources.locate(declared.span);
    let place = format!("{}:{}", sources.file(declared.span.file).path, start.line);
    let text = declared.text.as_ref().map(|text| one_line(text));
    let path = waiver.place.clone().unwrap_or_default();
    let path = match text {
        Some(text) => {
            let message = Message::new("cli-waiver-text");
            words.message(&message.arg("path", path).arg("text", text))
        }
        None => path,
    };
    let said = |text: Option<&Spanned<String>>| text.map(|text| one_line(text)).unwrap_or_default();
    let until = Message::new("cli-waiver-until")
        .arg("until", format::date_message(declared.until.value.into()));
    let state = match waiver.state {
        WaiverState::InForce => Message::new("cli-waiver-in-force").arg("count", waiver.covered),
        WaiverState::Expired => Message::new("cli-waiver-expired").arg("count", waiver.covered),
        WaiverState::Unused => Message::new("cli-waiver-unused"),
        WaiverState::Reasonless => Message::new("cli-waiver-reasonless"),
        WaiverState::UnknownRule => Message::new("cli-waiver-unknown-rule"),
    };
    vec![
        place,
        declared.rule.value.clone(),
        path,
        words.message(&until),
        words.message(&state),
        said(declared.by.as_ref()),
        said(declared.reason.as_ref()),
    ]
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

fn object(waiver: &WaiverUse, sources: &Sources) -> Value {
    let declared = &waiver.waiver;
    let (start, end) = sources.locate(declared.span);
    json!({
        "rule": declared.rule.value,
        "path": waiver.place,
        "text": declared.text.as_ref().map(|text| &text.value),
        "reason": declared.reason.as_ref().map(|reason| &reason.value),
        "by": declared.by.as_ref().map(|by| &by.value),
        "until": declared.until.value.to_string(),
        "state": waiver.state.id(),
        "findings": waiver.covered,
        "declared": {
            "path": sources.file(declared.span.file).path,
            "start": { "line": start.line, "column": start.column, "byte": start.byte },
            "end": { "line": end.line, "column": end.column, "byte": end.byte },
        },
    })
}
