//! `tabellion rules`: the list of rules, a line for each.

use serde_json::{Value, json};

use super::Status;
use super::context::Context;
use super::failure::Failure;
use super::output::table;
use crate::diagnostic::Rule;
use crate::language::Language;
use crate::pipeline;
use crate::report::Format;

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    let language = context.words.language();
    if context.format() == Format::Json {
        let rules: Vec<Value> = pipeline::rules().map(|rule| object(rule, language)).collect();
        context.out.json(&json!({ "version": 1, "rules": rules }))?;
    } else {
        let rows: Vec<Vec<String>> = pipeline::rules().map(|rule| row(rule, language)).collect();
        context.out.text(&table(&rows))?;
    }
    Ok(Status::Clean)
}

fn row(rule: &Rule, language: Language) -> Vec<String> {
    let (level, family) = (rule.level.name(), rule.family.name());
    vec![rule.name.to_owned(), level.to_owned(), family.to_owned(), law(rule, language).join("; ")]
}

fn object(rule: &Rule, language: Language) -> Value {
    json!({
        "rule": rule.name,
        "level": rule.level.name(),
        "family": rule.family.name(),
        "law": law(rule, language),
    })
}

fn law(rule: &Rule, language: Language) -> Vec<&'static str> {
    let sources = rule.sources.iter();
    sources
        .map(|source| match language {
            Language::Fr => source.fr,
            Language::En => source.en,
        })
        .collect()
}
