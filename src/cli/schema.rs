//! `tabellion schema [KIND]`: the JSON Schemas of what is read and of what is printed.

use serde_json::{Map, Value};

use super::Status;
use super::arguments::SchemaArguments;
use super::claims;
use super::context::Context;
use super::failure::Failure;
use crate::diagnostic::{Arg, Message, nearest};
use crate::language::Language;
use crate::{pipeline, report};

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &SchemaArguments,
) -> Result<Status, Failure> {
    let asked = &context.common.language;
    let languages = if asked.is_empty() { &Language::ALL[..] } else { asked };
    let mut schemas: Map<String, Value> =
        pipeline::schemas_in(languages).map(|(kind, schema)| (kind.to_owned(), schema)).collect();
    schemas.insert("check-output".to_owned(), report::schema());
    schemas.insert("parity-output".to_owned(), report::parity::schema());
    schemas.insert("rules-output".to_owned(), report::rulebook::schema());
    schemas.insert("claims-output".to_owned(), claims::json_schema());
    schemas.insert("document-facts".to_owned(), pipeline::facts_schema());
    match &arguments.kind {
        None => context.out.json(&schemas)?,
        Some(kind) => {
            let schema = schemas.get(kind).ok_or_else(|| {
                let message = match nearest(kind, schemas.keys().map(String::as_str)) {
                    Some(meant) => Message::new("cli-unknown-schema-meant").arg("meant", meant),
                    None => Message::new("cli-unknown-schema"),
                };
                message.arg("kind", kind.as_str()).arg("kinds", Arg::any_of(schemas.keys()))
            })?;
            context.out.json(schema)?;
        }
    }
    Ok(Status::Clean)
}
