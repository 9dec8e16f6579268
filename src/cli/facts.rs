//! `tabellion facts`: what the data declare, a line for each fact.

use serde_json::{Value, json};

use super::Status;
use super::context::Context;
use super::failure::Failure;
use super::output::table;
use crate::pipeline::{self, Fact};
use crate::report::Format;
use crate::source::Sources;

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    let (host, _) = context.workspace()?;
    let checked = pipeline::check(&*host, &context.settings())?;
    let facts = pipeline::facts(&checked);
    if context.format() == Format::Json {
        let facts: Vec<Value> = facts.iter().map(|fact| object(fact, &checked.sources)).collect();
        context.out.json(&json!({ "version": 1, "facts": facts }))?;
    } else {
        let rows: Vec<Vec<String>> = facts.iter().map(|fact| row(fact, &checked.sources)).collect();
        context.out.text(&table(&rows))?;
    }
    Ok(Status::Clean)
}

fn row(fact: &Fact, sources: &Sources) -> Vec<String> {
    let (start, _) = sources.locate(fact.span);
    let place = format!("{}:{}", sources.file(fact.span.file).path, start.line);
    vec![fact.path.clone(), fact.kind.clone(), fact.value.clone(), place]
}

fn object(fact: &Fact, sources: &Sources) -> Value {
    let (start, end) = sources.locate(fact.span);
    json!({
        "path": sources.file(fact.span.file).path,
        "datum": fact.path,
        "kind": fact.kind,
        "value": fact.value,
        "text": sources.text(fact.span),
        "start": { "line": start.line, "column": start.column, "byte": start.byte },
        "end": { "line": end.line, "column": end.column, "byte": end.byte },
    })
}
