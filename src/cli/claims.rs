//! `tabellion claims FILE…`: what was understood of documents, theirs or anybody's.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::{Map, Value};

use super::Status;
use super::arguments::ClaimsArguments;
use super::context::Context;
use super::document::{language_of, whole_text};
use super::failure::Failure;
use super::output::table;
use crate::language::Language;
use crate::pipeline::{self, DocumentClaims};
use crate::report::Format;
use crate::source::Position;

/// What `tabellion claims --format json` prints.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Claims {
    /// The version of this format.
    version: u32,
    /// The documents, in the order in which they were named.
    documents: Vec<Document>,
}

/// A document and its claims.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Document {
    /// The path, as it was named.
    path: String,
    /// The language in which it was read.
    language: Language,
    /// The claims, in the order of the text.
    claims: Vec<Claimed>,
}

/// One claim.
#[derive(Serialize, JsonSchema)]
struct Claimed {
    /// The kind of fact: `duration`, `email`, `party` …
    kind: &'static str,
    /// The value in its normal form.
    value: Value,
    /// Whether the sentence affirms or denies it.
    #[schemars(extend("enum" = ["affirmed", "negated"]))]
    polarity: &'static str,
    /// What the claim is about, where the text tells.
    subject: Option<String>,
    /// Exactly the bytes of the passage.
    text: String,
    /// The first character.
    start: Point,
    /// The character after the last one.
    end: Point,
    /// What else the kind tells: `bound` and `trigger` of a duration, and the like.
    #[serde(flatten)]
    details: Map<String, Value>,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Point {
    /// The line, counted from 1.
    line: usize,
    /// The column in Unicode scalar values, counted from 1.
    column: usize,
    /// The byte, counted from 0.
    byte: usize,
}

/// The JSON Schema of the output.
pub(super) fn json_schema() -> Value {
    schema_for!(Claims).to_value()
}

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &ClaimsArguments,
) -> Result<Status, Failure> {
    let host = context.workspace_or_embedded()?;
    let mut documents = Vec::new();
    for (index, file) in arguments.files.iter().enumerate() {
        let (path, text) = whole_text(file)?;
        let language = language_of(context.common, index, &path, &text);
        let claims = claimed(&pipeline::claims(&*host, &path, &text, language)?);
        documents.push(Document { path, language, claims });
    }
    match context.format() {
        Format::Json => context.out.json(&Claims { version: 1, documents })?,
        _ => context.out.text(&rows(&documents))?,
    }
    Ok(Status::Clean)
}

fn claimed(document: &DocumentClaims) -> Vec<Claimed> {
    let claims = document.claims.iter();
    claims
        .map(|claim| {
            let (start, end) = document.sources.locate(claim.span);
            Claimed {
                kind: claim.kind(),
                value: claim.value_text(),
                polarity: claim.polarity.id(),
                subject: claim.subject.clone(),
                text: document.sources.text(claim.span).to_owned(),
                start: start.into(),
                end: end.into(),
                details: claim.details(),
            }
        })
        .collect()
}

fn rows(documents: &[Document]) -> String {
    let mut rows = Vec::new();
    for document in documents {
        for claim in &document.claims {
            let Point { line, column, .. } = claim.start;
            let value = in_words(&claim.value);
            let value = if claim.polarity == "negated" { format!("not {value}") } else { value };
            rows.push(vec![
                format!("{}:{line}:{column}", document.path),
                claim.kind.to_owned(),
                value,
                claim.subject.clone().unwrap_or_default(),
                claim.text.split_whitespace().collect::<Vec<&str>>().join(" "),
            ]);
        }
    }
    table(&rows)
}

/// A value on one line: the parts of an address are joined with commas.
fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(parts) => {
            let parts: Vec<String> = parts.values().map(in_words).collect();
            parts.join(", ")
        }
        other => other.to_string(),
    }
}

impl From<Position> for Point {
    fn from(position: Position) -> Self {
        Self { line: position.line, column: position.column, byte: position.byte }
    }
}
