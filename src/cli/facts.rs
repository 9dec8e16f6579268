//! `tabellion facts`: what the data declare, a line for each fact.

use serde_json::{Value, json};

use super::Status;
use super::context::Context;
use super::failure::Failure;
use super::output::table;
use crate::pipeline;
use crate::report::Format;
use crate::source::Sources;
use crate::syntax::yaml::Leaf;

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    let (host, _) = context.workspace()?;
    let checked = pipeline::facts(&*host, &context.settings(&*host)?)?;
    let sources = &checked.sources;
    let facts = checked.facts.iter();
    let facts = facts.flat_map(|facts| facts.values.iter().map(|fact| (&facts.organisation, fact)));
    if context.format() == Format::Json {
        let facts: Vec<Value> = facts.map(|(owner, fact)| object(owner, fact, sources)).collect();
        context.out.json(&json!({ "version": 1, "facts": facts }))?;
    } else {
        let rows: Vec<Vec<String>> = facts.map(|(_, fact)| row(fact, sources)).collect();
        context.out.text(&table(&rows))?;
    }
    Ok(Status::Clean)
}

fn row(fact: &Leaf, sources: &Sources) -> Vec<String> {
    let (start, _) = sources.locate(fact.span);
    let place = format!("{}:{}", sources.file(fact.span.file).path, start.line);
    let value = fact.value.split_whitespace().collect::<Vec<&str>>().join(" ");
    vec![place, fact.path.clone(), fact.kind.clone(), value]
}

fn object(organisation: &str, fact: &Leaf, sources: &Sources) -> Value {
    let (start, end) = sources.locate(fact.span);
    json!({
        "organisation": organisation,
        "subject": fact.path,
        "kind": fact.kind,
        "value": fact.value,
        "path": sources.file(fact.span.file).path,
        "text": sources.text(fact.span),
        "start": { "line": start.line, "column": start.column, "byte": start.byte },
        "end": { "line": end.line, "column": end.column, "byte": end.byte },
    })
}
